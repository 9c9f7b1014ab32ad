package org.kangyu.facilities.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFormTest {

    private static final List<String> REGIONS = List.of("内蒙古自治区", "鄂尔多斯市", "东胜区");

    @Test
    void isTheSameHoweverItIsTyped() {
        assertThat(form("Ｋ１ 口腔（东胜）门诊部")).isEqualTo(form("k1口腔(东胜) 门诊部"));
        assertThat(form("民生医院有限责任公司")).isEqualTo(form("民生医院"));
    }

    @Test
    void leavesOutTheRegionsItBeginsWith() {
        assertThat(form("内蒙古自治区鄂尔多斯市东胜区人民医院").text()).isEqualTo("人民医院");
        assertThat(form("鄂尔多斯中心医院").text()).isEqualTo("中心医院");
        assertThat(form("东胜区").text()).isEqualTo("东胜区");
        assertThat(NameForm.of("吉林市中心医院", List.of("吉林省", "吉林市")).text()).isEqualTo("中心医院");
    }

    @Test
    void isAsLikeAnotherAsTheyHavePairsInCommon() {
        assertThat(form("人民医院").likeness(form("人民医院"))).isEqualTo(1);
        assertThat(form("蒙医医院").likeness(form("中医医院"))).isCloseTo(0.67, within(0.01));
        assertThat(form("人民医院").likeness(form("疾控中心"))).isZero();
    }

    @Test
    void isToldApartByNumerals() {
        var first = form("交通街道第一社区卫生服务中心");

        assertThat(first.likeness(form("交通街道第二社区卫生服务中心"))).isLessThan(0.5);
        assertThat(first.likeness(form("交通街第一社区卫生服务中心"))).isGreaterThan(0.8);
    }

    private static NameForm form(String name) {
        return NameForm.of(name, REGIONS);
    }
}
