package org.kangyu.facilities.code;

import org.kangyu.kit.text.Text;

/** What sort of facility something is, by a list such as WS 218, and the class that statistics count it in. */
public record Category(String scheme, String code, Text name, String facilityClass) {}
