package org.kangyu.facilities.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "150000000000, 内蒙古自治区, PROVINCE, autonomous-region",
        "110000000000, 北京市, PROVINCE, municipality",
        "150600000000, 鄂尔多斯市, PREFECTURE, prefecture-city",
        "152500000000, 锡林郭勒盟, PREFECTURE, league",
        "150602000000, 东胜区, COUNTY, district",
        "150621000000, 达拉特旗, COUNTY, banner",
        "150721000000, 阿荣旗, COUNTY, banner",
        "150722000000, 莫力达瓦达斡尔族自治旗, COUNTY, autonomous-banner",
        "429021000000, 神农架林区, COUNTY, forest-district",
        "441900003000, 东城街道, TOWNSHIP, sub-district",
        "150626100000, 嘎鲁图镇, TOWNSHIP, town",
        "150626200000, 苏力德苏木, TOWNSHIP, sumu",
        "130181200000, 某某回族乡, TOWNSHIP, ethnic-township",
        "360721200000, 吉埠乡, TOWNSHIP, township",
        "150602400000, 某某经济开发区, TOWNSHIP, development-zone",
        "150602401000, 某某农场, TOWNSHIP, similar-unit",
        "150602001001, 滨河社区居委会, VILLAGE, community",
        "150602001002, 某某居委会, VILLAGE, residents-committee",
        "150626200201, 某某嘎查委会, VILLAGE, gacha",
        "360721200201, 某某村委会, VILLAGE, village-committee",
        "150602400498, 开发区虚拟社区, VILLAGE, virtual-community"
    })
    void tellsLevelAndKind(String code, String name, Level level, String kind) {
        assertThat(StatisticalNumber.level(code)).contains(level);
        assertThat(StatisticalNumber.kind(code, name)).contains(kind);
    }

    @Test
    void tellsNothingOfWhatIsNoCodeOrHasAnUnusualName() {
        assertThat(StatisticalNumber.level("15060")).isEmpty();
        assertThat(StatisticalNumber.kind("419000000000", "省直辖县级行政区划")).isEmpty();
    }
}
