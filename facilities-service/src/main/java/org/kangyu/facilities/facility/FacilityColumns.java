package org.kangyu.facilities.facility;

import java.util.List;
import java.util.Locale;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.text.Text;

/** The columns of import files of facilities. */
final class FacilityColumns {

    static final List<ImportColumn> ALL = List.of(
            required("code", "/identifiers", "登记号", "Own code", "ORD-H-0001"),
            required("nameZh", "/name/zh", "中文名称", "Chinese name", "示例医院"),
            column("nameEn", "/name/en", "英文名称", "English name", "Sample Hospital"),
            column("shortName", "/otherNames", "简称", "Short name", "示例"),
            required("categoryScheme", "/category/scheme", "类别体系", "Category scheme", "ws218"),
            required("category", "/category/code", "类别代码", "Category", "A100"),
            column("ownership", "/ownership", "办医主体", "Ownership", "government"),
            column("managementClass", "/managementClass", "分类管理", "Management class", "non-profit"),
            column("medicineType", "/medicineType", "医学类型", "Medicine type", "western"),
            column("level", "/level", "级", "Level", "3"),
            column("grade", "/grade", "等", "Grade", "甲"),
            column("adminLevel", "/adminLevel", "行政层级", "Administrative level", "county"),
            required("regionCode", "/regionCode", "区划代码", "Region code", "150602000000"),
            column("parentCode", "/parentId", "上级机构登记号", "Own code of the parent", "ORD-H-0000"),
            column("partKind", "/partKind", "从属种类", "Kind of part", "campus"),
            column("sector", "/sector", "登记部门", "Sector", "health"),
            column("legalBody", "/legalBody", "法人", "Legal body", "示例市中心医院"),
            column("premisesOwnership", "/premisesOwnership", "房屋产权", "Ownership of the premises", "public"),
            column("address", "/address", "地址", "Address", "示例街 1 号"),
            column("longitude", "/position/longitude", "经度", "Longitude", "109.98"),
            column("latitude", "/position/latitude", "纬度", "Latitude", "39.82"),
            column("datum", "/position/datum", "坐标系", "Datum", "wgs84"),
            required("status", "/status", "状态", "Status", "operating"),
            column("openedOn", "/openedOn", "开业日期", "Opened on", "1956-05-01"),
            column("services", "/services", "服务", "Services", "day-surgery;palliative-care"),
            column("departments", "/departments", "科室", "Departments", "subject:03.04;kangyu:fever-clinic"),
            column(
                    "beds",
                    "/beds",
                    "床位（编制/实有/开放/可转换）",
                    "Beds (approved/actual/open/convertible)",
                    "general=400/380/380;icu=20/18/18/4"),
            column("staff", "/staff", "人员（用工）", "Staff (employment)", "physician=120;registered-nurse@established=240"),
            column("vehicles", "/vehicles", "车辆", "Vehicles", "ambulance=3;negative-pressure-ambulance=1"),
            column("equipment", "/equipment", "设备", "Equipment", "ct=2;ventilator=30"),
            column("designations", "/designations", "定点任务", "Designations", "infectious-disease"),
            column(
                    "coverageArea",
                    "/coverageArea",
                    "服务区划（方式/服务人口）",
                    "Regions served (mode/people)",
                    "150602101201=joint/260"),
            column("platforms", "/platforms", "接入平台", "Platforms", "regional-health;referral"),
            column("telemedicine", "/telemedicine", "远程医疗", "Remote medicine", "true"),
            column("medicalInsurance", "/medicalInsurance", "医保定点", "Medical insurance", "true"),
            column("liabilityInsurance", "/liabilityInsurance", "医疗责任险", "Liability insurance", "true"),
            column("synthetic", "/synthetic", "虚构数据", "Invented", "true"));

    private FacilityColumns() {}

    private static ImportColumn required(String name, String pointer, String zh, String en, String example) {
        return new ImportColumn(name, pointer, Text.of(zh, en), true, example);
    }

    /** What people call them. */
    static List<String> titles(Locale language) {
        return ALL.stream().map(column -> column.title().in(language)).toList();
    }

    private static ImportColumn column(String name, String pointer, String zh, String en, String example) {
        return new ImportColumn(name, pointer, Text.of(zh, en), false, example);
    }
}
