# 济阳：发起、响应和反馈。条款按方案编号，“无”表示方案没有此项规定。

故事：发起部门确定对象
Story: the initiating department fixes the subjects
条款：FB-01 §4.2
当 查阅方案
那么 条款 §4.2 写明“联合奖惩工作牵头部门为发起部门”
并且 条款 §4.2 写明“发起部门依法依规在联合奖惩信用信息系统中发布联合奖惩名单，并推送至联合奖惩配合单位”

故事：实施部门采取措施
Story: implementing departments act
条款：FB-02 §4.2
当 查阅方案
那么 条款 §4.2 写明“配合单位在行政管理、公共服务等工作中对名单中的行政相对人依法依规实施奖惩”

故事：措施不以公示为前提
Story: measures do not wait for publication
条款：FB-02 §4.2
假如 甲公司因“安全生产”列入黑名单，未公示
那么 附有措施 M09、M10、M11

故事：反馈的期限
Story: when feedback is due
条款：FB-03 §4.2
当 查看 2024-02 的反馈期限
那么 反馈没有固定日期，条款 §4.2

故事：没有跨区域发起的规定
Story: nothing across regions
条款：FB-04 无
当 查阅方案
那么 方案没有 FB-04 的规定

故事：措施不分强制性和推荐性
Story: measures are not told apart
条款：FB-06 无
假如 甲公司因“有履行能力但拒不履行、逃避执行”列入黑名单，已公示
那么 措施不分强制性和推荐性
