<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>longhaul::AddDialog</name>
    <message numerus="yes">
        <source>%n link(s) were added before; the others are still here.</source>
        <translation>
            <numerusform>%n link was added before; the others are still here.</numerusform>
            <numerusform>%n links were added before; the others are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::AddEntry</name>
    <message numerus="yes">
        <source>%n download(s) added</source>
        <translation>
            <numerusform>%n download added</numerusform>
            <numerusform>%n downloads added</numerusform>
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
        <source>%n digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</source>
        <translation>
            <numerusform>%n digit fits no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
            <numerusform>%n digits fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, SHA-512 128.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::ClipboardOffer</name>
    <message numerus="yes">
        <source>%n link(s) in the clipboard.</source>
        <translation>
            <numerusform>%n link in the clipboard.</numerusform>
            <numerusform>%n links in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::DetailsPanel</name>
    <message numerus="yes">
        <source>%n download(s) selected, %1 fetched</source>
        <translation>
            <numerusform>%n download selected, %1 fetched</numerusform>
            <numerusform>%n downloads selected, %1 fetched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::DropTarget</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::FilterSidebar</name>
    <message numerus="yes">
        <source>%1, %n download(s)</source>
        <translation>
            <numerusform>%1, %n download</numerusform>
            <numerusform>%1, %n downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::Formatting</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinkWords</name>
    <message numerus="yes">
        <source>%n mirror(s)</source>
        <translation>
            <numerusform>%n mirror</numerusform>
            <numerusform>%n mirrors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n header</numerusform>
            <numerusform>%n headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::LinksInput</name>
    <message numerus="yes">
        <source>%n line(s) without a link left out.</source>
        <translation>
            <numerusform>%n line without a link left out.</numerusform>
            <numerusform>%n lines without a link left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated link(s) left out.</source>
        <translation>
            <numerusform>%n repeated link left out.</numerusform>
            <numerusform>%n repeated links left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead ranges in brackets: %n link(s), from “%1” to “%2”</source>
        <translation>
            <numerusform>R&amp;ead ranges in brackets: %n link, from “%1” to “%2”</numerusform>
            <numerusform>R&amp;ead ranges in brackets: %n links, from “%1” to “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::NotificationWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) finished</source>
        <translation>
            <numerusform>%n download finished</numerusform>
            <numerusform>%n downloads finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) failed</source>
        <translation>
            <numerusform>%n download failed</numerusform>
            <numerusform>%n downloads failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::OfferWords</name>
    <message numerus="yes">
        <source>%n file(s) of the Metalink have no http or https link and are left out.</source>
        <translation>
            <numerusform>%n file of the Metalink has no http or https link and is left out.</numerusform>
            <numerusform>%n files of the Metalink have no http or https link and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) were left out.</source>
        <translation>
            <numerusform>%n more thing was left out.</numerusform>
            <numerusform>%n more things were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::SegmentMap</name>
    <message numerus="yes">
        <source>%n part(s) on their way</source>
        <translation>
            <numerusform>%n part on their way</numerusform>
            <numerusform>%n parts on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::StatusLine</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s)</source>
        <translation>
            <numerusform>%n download</numerusform>
            <numerusform>%n downloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::TaskQuestions</name>
    <message numerus="yes">
        <source>Start %n download(s) again from the first byte?</source>
        <translation>
            <numerusform>Start %n download again from the first byte?</numerusform>
            <numerusform>Start %n downloads again from the first byte?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n download(s)?</source>
        <translation>
            <numerusform>Give up %n download?</numerusform>
            <numerusform>Give up %n downloads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) from the list?</source>
        <translation>
            <numerusform>Remove %n download from the list?</numerusform>
            <numerusform>Remove %n downloads from the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n download(s) from the list and delete the files?</source>
        <translation>
            <numerusform>Remove %n download from the list and delete the files?</numerusform>
            <numerusform>Remove %n downloads from the list and delete the files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>longhaul::TrayMenu</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) waiting</source>
        <translation>
            <numerusform>%n download waiting</numerusform>
            <numerusform>%n downloads waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n downloading</numerusform>
            <numerusform>%n downloading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
</TS>
