<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>longhaul::AddDialog</name>
    <message numerus="yes">
        <source>%Ln link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>%Ln link was added before; the others are still here.</numerusform>
            <numerusform>%Ln links were added before; the others are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%Ln download(s) added</source>
        <translation>
            <numerusform>%Ln download added</numerusform>
            <numerusform>%Ln downloads added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AwayPanel</name>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln finished</numerusform>
            <numerusform>%Ln finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still going</source>
        <translation>
            <numerusform>%Ln still going</numerusform>
            <numerusform>%Ln still going</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, all in the list below</source>
        <translation>
            <numerusform>and %Ln more, all in the list below</numerusform>
            <numerusform>and %Ln more, all in the list below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ChecksumInput</name>
    <message numerus="yes">
        <source>%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>%Ln digit fits no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
            <numerusform>%Ln digits fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message numerus="yes">
        <source>%Ln link(s) in the clipboard.</source>
        <translation>
            <numerusform>%Ln link in the clipboard.</numerusform>
            <numerusform>%Ln links in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>%Ln download selected, %1 fetched</numerusform>
            <numerusform>%Ln downloads selected, %1 fetched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message numerus="yes">
        <source>%1, %Ln download(s)</source>
        <translation>
            <numerusform>%1, %Ln download</numerusform>
            <numerusform>%1, %Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::Formatting</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message numerus="yes">
        <source>%Ln mirror(s)</source>
        <translation>
            <numerusform>%Ln mirror</numerusform>
            <numerusform>%Ln mirrors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln header(s)</source>
        <translation>
            <numerusform>%Ln header</numerusform>
            <numerusform>%Ln headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message numerus="yes">
        <source>%Ln line(s) without a link left out.</source>
        <translation>
            <numerusform>%Ln line without a link left out.</numerusform>
            <numerusform>%Ln lines without a link left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated link(s) left out.</source>
        <translation>
            <numerusform>%Ln repeated link left out.</numerusform>
            <numerusform>%Ln repeated links left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %Ln link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>R&amp;ead ranges in brackets: %Ln link, from “%1” to “%2”</numerusform>
            <numerusform>R&amp;ead ranges in brackets: %Ln links, from “%1” to “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln download finished</numerusform>
            <numerusform>%Ln downloads finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) failed</source>
        <translation>
            <numerusform>%Ln download failed</numerusform>
            <numerusform>%Ln downloads failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message numerus="yes">
        <source>%Ln file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>%Ln file of the Metalink has no http or https link and is left out.</numerusform>
            <numerusform>%Ln files of the Metalink have no http or https link and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more thing(s) were left out.</source>
        <translation>
            <numerusform>%Ln more thing was left out.</numerusform>
            <numerusform>%Ln more things were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message numerus="yes">
        <source>%Ln part(s) on their way</source>
        <translation>
            <numerusform>%Ln part on their way</numerusform>
            <numerusform>%Ln parts on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s)</source>
        <translation>
            <numerusform>%Ln download</numerusform>
            <numerusform>%Ln downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message numerus="yes">
        <source>Start %Ln download(s) again from the first byte?</source>
        <translation>
            <numerusform>Start %Ln download again from the first byte?</numerusform>
            <numerusform>Start %Ln downloads again from the first byte?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %Ln download(s)?</source>
        <translation>
            <numerusform>Give up %Ln download?</numerusform>
            <numerusform>Give up %Ln downloads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list?</source>
        <translation>
            <numerusform>Remove %Ln download from the list?</numerusform>
            <numerusform>Remove %Ln downloads from the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>Remove %Ln download from the list and delete the files?</numerusform>
            <numerusform>Remove %Ln downloads from the list and delete the files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) waiting</source>
        <translation>
            <numerusform>%Ln download waiting</numerusform>
            <numerusform>%Ln downloads waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloading</source>
        <translation>
            <numerusform>%Ln downloading</numerusform>
            <numerusform>%Ln downloading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
</TS>
