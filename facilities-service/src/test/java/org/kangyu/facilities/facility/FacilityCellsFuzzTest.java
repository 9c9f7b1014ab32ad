package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kangyu.kit.importing.ImportRow;

/** Whatever stands in a cell of many values: they mean the same when they are written and read again. */
class FacilityCellsFuzzTest {

    @FuzzTest
    void readsDepartments(byte[] cell) {
        assertStable("departments", cell, FacilityCells::departments, one -> one.scheme() + ":" + one.code());
    }

    @FuzzTest
    void readsBeds(byte[] cell) {
        assertStable(
                "beds",
                cell,
                FacilityCells::beds,
                one -> "%s=%s/%s/%s".formatted(one.kind(), one.approved(), one.actual(), one.open()));
    }

    @FuzzTest
    void readsStaff(byte[] cell) {
        assertStable("staff", cell, FacilityCells::staff, one -> one.category() + "=" + one.count());
    }

    private static <T> void assertStable(
            String column, byte[] cell, Function<FacilityCells, Optional<List<T>>> read, Function<T, String> write) {
        var text = new String(cell, StandardCharsets.UTF_8);
        var values = read.apply(cells(column, text)).orElseThrow();
        var written = values.stream().map(write).collect(Collectors.joining(";"));

        assertThat(read.apply(cells(column, written))).contains(values);
    }

    private static FacilityCells cells(String column, String text) {
        return new FacilityCells(new ImportRow(2, Map.of(column, text)), null);
    }
}
