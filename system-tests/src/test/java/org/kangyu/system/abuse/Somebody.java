package org.kangyu.system.abuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A caller: a role, and where it holds, seen from what is attacked; nobody has neither. */
record Somebody(String role, Place place, Property property) {

    private static final Map<Somebody, String> TOKENS = new ConcurrentHashMap<>();

    static final Somebody NOBODY = new Somebody("", Place.NOWHERE, Property.NO_FACILITY);

    /** The regions of the token, seen from the region of what is attacked. */
    enum Place {
        NOWHERE,
        OWN_REGION,
        PARENT_REGION,
        CHILD_REGION,
        SIBLING_REGION,
        OTHER_REGION,
        EVERYWHERE;

        Set<String> regions() {
            return switch (this) {
                case NOWHERE -> Set.of();
                case OWN_REGION -> Set.of(Scene.REGION);
                case PARENT_REGION -> Set.of(Scene.PROVINCE);
                case CHILD_REGION -> Set.of(Scene.CHILD);
                case SIBLING_REGION -> Set.of(Scene.SIBLING);
                case OTHER_REGION -> Set.of(Scene.OTHER_PROVINCE);
                case EVERYWHERE -> Set.of(Scene.PROVINCE, Scene.OTHER_PROVINCE);
            };
        }

        boolean isAtOrAbove() {
            return this == OWN_REGION || this == PARENT_REGION || this == EVERYWHERE;
        }
    }

    /** The facilities of the token. */
    enum Property {
        NO_FACILITY,
        OWN_FACILITY,
        OTHER_FACILITY
    }

    static List<Somebody> all() {
        var all = new ArrayList<Somebody>();
        all.add(NOBODY);
        for (var role : Roles.ALL) {
            for (var place : Place.values()) {
                all.add(new Somebody(role, place, Property.NO_FACILITY));
            }
            all.add(new Somebody(role, Place.NOWHERE, Property.OWN_FACILITY));
            all.add(new Somebody(role, Place.SIBLING_REGION, Property.OWN_FACILITY));
            all.add(new Somebody(role, Place.NOWHERE, Property.OTHER_FACILITY));
        }
        return all;
    }

    boolean isAnonymous() {
        return role.isEmpty();
    }

    @Nullable
    String token(Ground ground) {
        return isAnonymous() ? null : TOKENS.computeIfAbsent(this, somebody -> somebody.signed(ground));
    }

    private String signed(Ground ground) {
        var facilities = switch (property) {
            case NO_FACILITY -> Set.<String>of();
            case OWN_FACILITY -> Set.of(ground.scene().facility());
            case OTHER_FACILITY -> Set.of(ground.scene().otherFacility());
        };
        return ground.token(toString(), Set.of(role), place.regions(), facilities);
    }

    @Override
    public String toString() {
        return isAnonymous() ? "nobody at all" : "%s %s %s".formatted(role, place, property);
    }
}
