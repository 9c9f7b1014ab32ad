package org.kangyu.gateway.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kangyu.kit.feed.Version;

class NewestByRegionTest {

    private final NewestByRegion<String> newest = new NewestByRegion<>();

    @Test
    void keepsTheNewestOfEachSubjectByRegion() {
        newest.take(told("beds/1506", 2, "new"));
        newest.take(told("beds/1506", 1, "old"));
        newest.take(told("beds/1507", 1, "elsewhere"));

        assertThat(newest.entries("1506")).containsExactly("new");
        assertThat(newest.entries("15")).isEmpty();
    }

    @Test
    void doesNotBringBackWhatIsGone() {
        newest.take(new News<>("beds/1506", new Version(1, 2), null));
        newest.take(told("beds/1506", 1, "old"));
        assertThat(newest.entries("1506")).isEmpty();

        newest.take(told("beds/1506", 3, "again"));
        assertThat(newest.entries("1506")).containsExactly("again");
    }

    @Test
    void refusesASubjectWithoutARegion() {
        assertThatThrownBy(() -> newest.take(told("beds", 1, "a"))).hasMessageContaining("beds");
    }

    private static News<String> told(String subject, long version, String state) {
        return News.state(subject, new Latest<>(new Version(1, version), state));
    }
}
