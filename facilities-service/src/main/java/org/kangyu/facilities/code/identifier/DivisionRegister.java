package org.kangyu.facilities.code.identifier;

import java.util.Map;
import java.util.Set;

/** The divisions that are registered; told by whoever keeps them. */
public interface DivisionRegister {
    /** Those of the codes, all of 12 digits, that are registered. */
    Map<String, KnownDivision> find(Set<String> codes);
}
