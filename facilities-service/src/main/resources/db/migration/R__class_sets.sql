-- What plans and statistics call facilities together. A facility's first official name decides its category.
insert into class_set (code, name_zh, name_en, note_zh, note_en, classes, categories, ownerships, minimum_level) values
    ('health-institution', '医疗卫生机构', 'Health institution', '统计为卫生机构的全部机构', 'All that statistics count as health institutions', '{hospital,primary-care,professional-public-health,other-health}', '{}', '{}', null),
    ('hospital', '医院', 'Hospital', 'WS 218 的 A 类，疗养院（A600）另计', 'Group A of WS 218; sanatoria (A600) are counted apart', '{hospital}', '{}', '{}', null),
    ('public-hospital', '公立医院', 'Public hospital', '政府或集体举办的医院', 'Hospitals owned by a government or a collective', '{hospital}', '{}', '{government,collective}', null),
    ('private-hospital', '民营医院', 'Private hospital', '公立医院以外的医院', 'Hospitals that are not public', '{hospital}', '{}', '{private,other}', null),
    ('general-hospital', '综合医院', 'General hospital', '类别 A100', 'Category A100', '{}', '{ws218:A100}', '{}', null),
    ('level-2-general-hospital', '二级及以上综合医院', 'General hospital of level 2 and above', '类别 A100，级别不低于二级', 'Category A100 of at least level 2', '{}', '{ws218:A100}', '{}', 2),
    ('level-2-hospital', '二级及以上医院', 'Hospital of level 2 and above', '级别不低于二级的医院', 'Hospitals of at least level 2', '{hospital}', '{}', '{}', 2),
    ('tertiary-hospital', '三级医院', 'Hospital of level 3', '三级医院', 'Hospitals of level 3', '{hospital}', '{}', '{}', 3),
    ('tcm-hospital', '中医类医院', 'TCM hospital', '中医、中西医结合和民族医医院', 'Hospitals of TCM, integrated and ethnic medicine', '{}', '{ws218:A210,ws218:A220,ws218:A221,ws218:A222,ws218:A223,ws218:A224,ws218:A229,ws218:A300,ws218:A411,ws218:A412,ws218:A413,ws218:A414,ws218:A419}', '{}', null),
    ('public-tcm-hospital', '公立中医类医院', 'Public TCM hospital', '政府或集体举办的中医类医院', 'TCM hospitals owned by a government or a collective', '{}', '{ws218:A210,ws218:A220,ws218:A221,ws218:A222,ws218:A223,ws218:A224,ws218:A229,ws218:A300,ws218:A411,ws218:A412,ws218:A413,ws218:A414,ws218:A419}', '{government,collective}', null),
    ('county-general-hospital', '县级综合医院', 'General hospital of a county', '县属，类别 A100', 'Category A100, belonging to a county', '{}', '{ws218:A100}', '{}', null),
    ('county-tcm-hospital', '县级中医类医院', 'TCM hospital of a county', '县属中医、中西医结合和民族医医院', 'Hospitals of TCM, integrated and ethnic medicine that belong to a county', '{}', '{ws218:A210,ws218:A220,ws218:A221,ws218:A222,ws218:A223,ws218:A224,ws218:A229,ws218:A300,ws218:A411,ws218:A412,ws218:A413,ws218:A414,ws218:A419}', '{}', null),
    ('elderly-care-institution', '养老机构', 'Elderly-care institution', '类别 elderly-care，由民政部门登记', 'Category elderly-care, registered by civil affairs', '{}', '{kangyu:elderly-care}', '{}', null),
    ('psychiatric-hospital', '精神病医院', 'Psychiatric hospital', '类别 A520', 'Category A520', '{}', '{ws218:A520}', '{}', null),
    ('primary-care-institution', '基层医疗卫生机构', 'Primary care institution', 'WS 218 的 B、C、D 类和社区医院', 'Groups B, C and D of WS 218, and community hospitals', '{primary-care}', '{}', '{}', null),
    ('community-health-institution', '社区卫生服务机构', 'Community health institution', '社区卫生服务中心（站）和社区医院', 'Community health centres and stations, and community hospitals', '{}', '{ws218:B100,ws218:B200,kangyu:community-hospital}', '{}', null),
    ('township-health-centre', '乡镇卫生院', 'Township health centre', '中心卫生院和乡卫生院', 'Central and other township health centres', '{}', '{ws218:C210,ws218:C220}', '{}', null),
    ('village-clinic', '村卫生室', 'Village clinic', '类别 D600', 'Category D600', '{}', '{ws218:D600}', '{}', null),
    ('clinic', '诊所、卫生所、医务室', 'Clinic', '类别 D211 至 D500', 'Categories D211 to D500', '{}', '{ws218:D211,ws218:D212,ws218:D213,ws218:D214,ws218:D215,ws218:D216,ws218:D217,ws218:D229,ws218:D300,ws218:D400,ws218:D500}', '{}', null),
    ('professional-public-health-institution', '专业公共卫生机构', 'Professional public health institution', 'WS 218 的 E、F、G、H、J、K、O 类和计划生育服务机构', 'Groups E, F, G, H, J, K and O of WS 218, and family planning services', '{professional-public-health}', '{}', '{}', null),
    ('disease-control-centre', '疾病预防控制机构', 'Disease control institution', 'WS 218 的 J 类', 'Group J of WS 218', '{}', '{ws218:J100,ws218:J200,ws218:J300,ws218:J400}', '{}', null),
    ('maternal-and-child-health-institution', '妇幼保健机构', 'Maternal and child health institution', 'WS 218 的 G 类', 'Group G of WS 218', '{}', '{ws218:G100,ws218:G200,ws218:G300,ws218:G400}', '{}', null)
on conflict on constraint class_set_is_unique do update
    set name_zh = excluded.name_zh, name_en = excluded.name_en, note_zh = excluded.note_zh, note_en = excluded.note_en,
        classes = excluded.classes, categories = excluded.categories, ownerships = excluded.ownerships,
        minimum_level = excluded.minimum_level;

update class_set
set admin_levels = '{county}'
where code in ('county-general-hospital', 'county-tcm-hospital');
