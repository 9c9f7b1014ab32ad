package org.kangyu.kit.importing;

import org.kangyu.kit.text.Text;

/** A column of an import file: its header, the JSON pointer of what it fills, its title and an example value. */
public record ImportColumn(String name, String pointer, Text title, boolean required, String example) {}
