# 湛江：发起、响应和反馈。条款按方案编号，“无”表示方案没有此项规定。

故事：发起部门确定对象
Story: the initiating department fixes the subjects
条款：FB-01 §16
当 查阅方案
那么 条款 §16 写明“各重点领域联合奖惩发起部门负责确定联合激励和联合惩戒的实施对象”

故事：实施部门采取措施
Story: implementing departments act
条款：FB-02 §16
当 查阅方案
那么 条款 §16 写明“实施部门负责对有关主体采取相应的联合激励和联合惩戒措施”

故事：措施不以公示为前提
Story: measures do not wait for publication
条款：FB-02 §16
假如 甲公司因“安全生产”列入黑名单，未公示
那么 附有措施 M09、M10、M11

故事：反馈的期限
Story: when feedback is due
条款：FB-03 §16
当 查看 2024-02 的反馈期限
那么 最迟 2024-02-29 反馈，条款 §16

故事：行业协同和跨区域发起
Story: across regions and fields
条款：FB-04 §17
当 查阅方案
那么 条款 §17 写明“推动建立跨地区、跨部门、跨领域的信用体系建设合作机制”

故事：措施分为强制性和推荐性
Story: measures are mandatory or recommended
条款：FB-06 §21
假如 甲公司因“有履行能力但拒不履行、逃避执行”列入黑名单，已公示
那么 措施分为强制性和推荐性
