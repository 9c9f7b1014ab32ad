package org.kangyu.facilities.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kangyu.facilities.code.ClassSets;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** What others need to know of facilities: which there are, and which of them are in a class set. */
@ApplicationScoped
public class FacilityRegister {

    private final Facilities facilities;

    FacilityRegister(Facilities facilities) {
        this.facilities = facilities;
    }

    /** Those of the facilities that there are at the moment. */
    public Map<UUID, KnownFacility> find(Collection<UUID> ids, Moment moment) {
        return list(new Conditions().and("d.id in (:ids)", "ids", ids), ids, moment).stream()
                .map(KnownFacility::of)
                .collect(Collectors.toMap(KnownFacility::id, Function.identity()));
    }

    /** Those of the facilities that are in one of the class sets now. */
    public Set<UUID> inSets(Collection<UUID> ids, Collection<String> classSets) {
        var inSets =
                new Conditions().and("d.id in (:ids)", "ids", ids).and(ClassSets.MEMBERSHIP, "classSets", classSets);
        return classSets.isEmpty()
                ? Set.of()
                : list(inSets, ids, Moment.NOW).stream().map(State::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the facilities that have these own codes, by them. */
    public Map<String, UUID> withOwnCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : facilities.list(new Conditions().and("d.code in (:codes)", "codes", codes), Moment.NOW).stream()
                        .collect(Collectors.toMap(
                                state -> state.document().ownCode().orElseThrow(), State::key));
    }

    /** The own codes of those of the facilities that have one. */
    public Map<UUID, String> ownCodes(Collection<UUID> ids) {
        return facilities.ownCodes(ids);
    }

    /** One page of the facilities, which conditions call {@code d}; {@code list} names the list and its filters. */
    public Page<KnownFacility> page(Conditions conditions, Moment moment, Paging paging, String list) {
        return facilities.page(conditions, moment, paging, list, KnownFacility::of);
    }

    /** The facility that is or was to be found nearest to the place (WGS 84), if one is within so many metres. */
    public Optional<NearFacility> nearest(Place place, double metres, Moment moment) {
        return facilities.nearest(place, metres, moment).flatMap(state -> NearFacility.of(state, place));
    }

    public long count(Conditions conditions, Moment moment) {
        return facilities.count(conditions, moment);
    }

    private List<State<UUID, FacilityDocument>> list(Conditions conditions, Collection<UUID> ids, Moment moment) {
        return ids.isEmpty() ? List.of() : facilities.list(conditions, moment);
    }
}
