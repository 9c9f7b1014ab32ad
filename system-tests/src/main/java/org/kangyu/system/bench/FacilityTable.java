package org.kangyu.system.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kangyu.system.cluster.Samples;

/** A file of invented facilities as a province sends them: hospitals are few, village clinics many. */
record FacilityTable(int rows) {

    static final List<String> COLUMNS = List.of(
            "code",
            "nameZh",
            "categoryScheme",
            "category",
            "ownership",
            "managementClass",
            "medicineType",
            "regionCode",
            "address",
            "longitude",
            "latitude",
            "datum",
            "status",
            "openedOn",
            "departments",
            "beds",
            "staff",
            "synthetic");

    private static final int HOSPITALS_ARE_ONE_IN = 25;

    Path writeTo(Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            line(writer, COLUMNS);
            for (int number = 0; number < rows; number++) {
                line(writer, number % HOSPITALS_ARE_ONE_IN == 0 ? hospital(number) : clinic(number));
            }
        }
        return file;
    }

    private static void line(BufferedWriter writer, List<String> cells) throws IOException {
        writer.write(String.join(",", cells));
        writer.write("\r\n");
    }

    private static List<String> hospital(int number) {
        return row(
                number,
                "第%d人民医院".formatted(number),
                "A100",
                "subject:03;subject:04;subject:05.01;kangyu:fever-clinic;kangyu:public-health",
                "general=300/280/260;icu=20/18/18;newborn=10/10/10",
                "physician=120;registered-nurse=240;technician=30;pharmacist=20");
    }

    private static List<String> clinic(int number) {
        return row(number, "第%d村卫生室".formatted(number), "D600", "", "", "village-doctor=1");
    }

    private static List<String> row(
            int number, String name, String category, String departments, String beds, String staff) {
        return List.of(
                "BENCH-%07d".formatted(number),
                name,
                "ws218",
                category,
                "government",
                "non-profit",
                "western",
                Samples.COUNTIES.get(number % Samples.COUNTIES.size()),
                "示例街%d号".formatted(number),
                Double.toString(107 + number % 4_000 / 1_000.0),
                Double.toString(38 + number % 2_000 / 1_000.0),
                "wgs84",
                "operating",
                "%d-05-01".formatted(1950 + number % 70),
                departments,
                beds,
                staff,
                "true");
    }
}
