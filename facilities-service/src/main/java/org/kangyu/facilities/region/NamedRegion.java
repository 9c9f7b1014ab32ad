package org.kangyu.facilities.region;

import org.kangyu.kit.dated.State;
import org.kangyu.kit.text.Text;

/** A region by its code and name, such as one on the path from the top. */
public record NamedRegion(String code, Text name) {
    static NamedRegion of(State<String, RegionDocument> state) {
        return new NamedRegion(state.key(), state.document().name());
    }
}
