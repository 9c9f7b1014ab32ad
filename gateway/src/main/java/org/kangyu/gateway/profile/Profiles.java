package org.kangyu.gateway.profile;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.accreditation.Accreditations;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.RegionCode;
import org.kangyu.gateway.directory.RegionEntry;
import org.kangyu.gateway.directory.RegionName;
import org.kangyu.gateway.indicator.Indicators;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.profile.ProfileView.Child;
import org.kangyu.gateway.profile.ProfileView.Completeness;
import org.kangyu.gateway.profile.ProfileView.StaffCount;
import org.kangyu.gateway.target.Targets;

/** Puts the profile of a region together from what is in memory. */
@Singleton
class Profiles {

    private final Directory directory;
    private final Accreditations accreditations;
    private final Indicators indicators;
    private final Targets targets;

    Profiles(Directory directory, Accreditations accreditations, Indicators indicators, Targets targets) {
        this.directory = directory;
        this.accreditations = accreditations;
        this.indicators = indicators;
        this.targets = targets;
    }

    /** {@code asOf} is what memory said of itself before. */
    Optional<ProfileView> find(String code, @Nullable Instant asOf) {
        return RegionCode.full(code)
                .flatMap(directory::region)
                .map(Latest::entry)
                .map(region -> profile(region, asOf));
    }

    private ProfileView profile(RegionEntry region, @Nullable Instant asOf) {
        var code = region.code();
        var total = directory.total(code);
        return new ProfileView(
                code,
                RegionCode.brief(code),
                region.name(),
                region.level(),
                region.kind(),
                RegionName.of(directory.path(code)),
                FacilityCounts.of(total, directory),
                BedCounts.of(total),
                StaffCount.of(total),
                AccreditationCount.of(total, accreditations),
                indicators.figures(code).stream()
                        .flatMap(figures -> IndicatorFigure.of(figures, indicators).stream())
                        .toList(),
                targets.evaluations(code).stream()
                        .map(evaluation -> TargetState.of(evaluation, targets))
                        .toList(),
                directory.openChildren(code).stream()
                        .map(child -> Child.of(child, directory.total(child.code())))
                        .toList(),
                Completeness.of(total),
                asOf);
    }
}
