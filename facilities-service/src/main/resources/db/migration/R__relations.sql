-- Types of relations with their rules, and the roles in them.
insert into code (list, code, name_zh, name_en) values
    ('relation-role', 'lead', '牵头单位', 'Lead'),
    ('relation-role', 'member', '成员单位', 'Member'),
    ('relation-role', 'supporter', '支援单位', 'Supporter'),
    ('relation-role', 'recipient', '受援单位', 'Recipient'),
    ('relation-role', 'dispatcher', '派出单位', 'Dispatcher'),
    ('relation-role', 'host', '派驻点', 'Host of those dispatched'),
    ('relation-role', 'upper', '上级转诊单位', 'Upper partner of referrals'),
    ('relation-role', 'lower', '下级转诊单位', 'Lower partner of referrals'),
    ('relation-role', 'manager', '管理单位', 'Manager'),
    ('relation-role', 'clinic', '村卫生室', 'Clinic'),
    ('relation-role', 'village', '服务村', 'Village served'),
    ('relation-role', 'centre', '中心', 'Centre'),
    ('relation-role', 'site', '接入点', 'Site'),
    ('relation-role', 'medical', '医疗卫生机构', 'Medical party'),
    ('relation-role', 'elderly-care', '养老机构', 'Elderly-care party'),
    ('relation-role', 'government', '人民政府', 'Government'),
    ('relation-role', 'participant', '参与单位', 'Participant'),
    ('relation-role', 'hospital', '定点医院', 'Designated hospital'),
    ('relation-role', 'disease-control', '疾控机构', 'Disease control institution'),
    ('unified-area', 'administration', '行政', 'Administration'),
    ('unified-area', 'personnel', '人事', 'Personnel'),
    ('unified-area', 'finance', '财务', 'Finance'),
    ('unified-area', 'business', '业务', 'Business'),
    ('unified-area', 'performance', '绩效', 'Performance'),
    ('unified-area', 'drug-list', '用药目录', 'Drug list'),
    ('unified-area', 'information', '信息系统', 'Information systems')
on conflict on constraint code_is_unique do update
    set name_zh = excluded.name_zh, name_en = excluded.name_en;

update code
set properties = '{"leads": true}'
where list = 'relation-role' and code in ('lead', 'supporter', 'dispatcher', 'upper', 'manager', 'centre');

-- for each role how many parties at least and at most, of which kinds, in which class sets, of which region levels, and
-- of at least which level if they are external; exclusive: a facility is in one such relation at a time
insert into code (list, code, name_zh, name_en, properties) values
    ('relation-type', 'tight-knit-community', '紧密型县域医共体', 'Tight-knit county medical community', '{
        "exclusive": true,
        "roles": {
            "lead": {"minimum": 1, "maximum": 1, "parties": ["facility"],
                     "classSets": ["county-general-hospital", "county-tcm-hospital"]},
            "member": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]},
            "government": {"maximum": 1, "parties": ["region"], "regionLevels": ["county"]}}}'),
    ('relation-type', 'urban-medical-group', '城市医疗集团', 'Urban medical group', '{
        "roles": {
            "lead": {"minimum": 1, "maximum": 1, "parties": ["facility"], "classSets": ["tertiary-hospital"]},
            "member": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'regional-medical-community', '区域医疗共同体', 'Regional medical community', '{
        "roles": {
            "lead": {"minimum": 1, "maximum": 1, "parties": ["facility"], "classSets": ["hospital"]},
            "member": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'specialty-alliance', '专科联盟', 'Specialty alliance', '{
        "specialty": true,
        "roles": {
            "lead": {"minimum": 1, "maximum": 1, "parties": ["facility", "external"],
                     "classSets": ["hospital", "maternal-and-child-health-institution"]},
            "member": {"minimum": 1, "parties": ["facility", "external"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'tcm-led-consortium', '中医医联体', 'Consortium led by a TCM hospital', '{
        "roles": {
            "lead": {"minimum": 1, "maximum": 1, "parties": ["facility"], "classSets": ["tcm-hospital"]},
            "member": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'paired-support', '对口支援', 'Paired support', '{
        "roles": {
            "supporter": {"minimum": 1, "parties": ["facility", "external"], "classSets": ["level-2-hospital"],
                          "externalLevel": 2},
            "recipient": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'tripartite-agreement', '三方协议', 'Tripartite support agreement', '{
        "roles": {
            "supporter": {"minimum": 1, "parties": ["facility", "external"], "classSets": ["level-2-hospital"],
                          "externalLevel": 2},
            "recipient": {"minimum": 1, "parties": ["facility"], "classSets": ["hospital"]},
            "government": {"minimum": 1, "maximum": 1, "parties": ["region"],
                           "regionLevels": ["prefecture", "county"]}}}'),
    ('relation-type', 'partnership', '帮扶共建', 'Partnership', '{
        "roles": {
            "supporter": {"minimum": 1, "parties": ["facility", "external"], "classSets": ["health-institution"]},
            "recipient": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'dispatch', '派驻', 'Dispatch', '{
        "roles": {
            "dispatcher": {"minimum": 1, "maximum": 1, "parties": ["facility", "external"],
                           "classSets": ["health-institution"]},
            "host": {"minimum": 1, "parties": ["facility", "region"], "classSets": ["health-institution"],
                     "regionLevels": ["village"]}}}'),
    ('relation-type', 'two-way-referral', '双向转诊', 'Two-way referral', '{
        "roles": {
            "upper": {"minimum": 1, "parties": ["facility", "external"], "classSets": ["hospital"]},
            "lower": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'maternal-neonatal-network', '危重孕产妇和新生儿救治网络', 'Critical maternal and neonatal network', '{
        "roles": {
            "centre": {"minimum": 1, "parties": ["facility"],
                       "classSets": ["hospital", "maternal-and-child-health-institution"]},
            "member": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'township-village-integration', '乡村一体化', 'Township–village integration', '{
        "exclusive": true,
        "roles": {
            "manager": {"minimum": 1, "maximum": 1, "parties": ["facility"],
                        "classSets": ["township-health-centre", "community-health-institution"]},
            "clinic": {"minimum": 1, "parties": ["facility"], "classSets": ["village-clinic"]}}}'),
    ('relation-type', 'joint-village-clinic', '联办村卫生室', 'Joint village clinic', '{
        "exclusive": true,
        "roles": {
            "clinic": {"minimum": 1, "maximum": 1, "parties": ["facility"], "classSets": ["village-clinic"]},
            "village": {"minimum": 2, "parties": ["region"], "regionLevels": ["village"]}}}'),
    ('relation-type', 'remote-medicine', '远程医疗', 'Remote medicine', '{
        "roles": {
            "centre": {"minimum": 1, "maximum": 1, "parties": ["facility", "external"], "classSets": ["hospital"]},
            "site": {"minimum": 1, "parties": ["facility", "external"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'mutual-recognition', '检查检验结果互认', 'Mutual recognition of results', '{
        "roles": {
            "participant": {"minimum": 2, "parties": ["facility", "external"], "classSets": ["health-institution"]}}}'),
    ('relation-type', 'elderly-care-contract', '医养签约', 'Contract of health and elderly care', '{
        "roles": {
            "medical": {"minimum": 1, "parties": ["facility"], "classSets": ["health-institution"]},
            "elderly-care": {"minimum": 1, "parties": ["facility", "external"],
                             "classSets": ["elderly-care-institution"]}}}'),
    ('relation-type', 'disease-control-consultation', '疾控与定点医院会商', 'Consultation of disease control and hospitals', '{
        "roles": {
            "hospital": {"minimum": 1, "parties": ["facility"], "classSets": ["hospital"]},
            "disease-control": {"minimum": 1, "parties": ["facility"], "classSets": ["disease-control-centre"]}}}')
on conflict on constraint code_is_unique do update
    set name_zh = excluded.name_zh, name_en = excluded.name_en, properties = excluded.properties;
