// Nothing: what counts is the headers that are compiled before it (see LONGHAUL_PRECOMPILED).
