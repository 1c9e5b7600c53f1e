# 揭阳：发起、响应和反馈。条款按方案编号，“无”表示方案没有此项规定。

故事：没有发起部门确定对象的规定
Story: the plan is silent: the initiating department fixes the subjects
条款：FB-01 无
当 查阅方案
那么 方案没有 FB-01 的规定

故事：没有实施部门采取措施的规定
Story: the plan is silent: implementing departments act
条款：FB-02 无
当 查阅方案
那么 方案没有 FB-02 的规定

故事：措施不以公示为前提
Story: measures do not wait for publication
条款：FB-02 无
假如 甲公司因“安全生产”列入黑名单，未公示
那么 附有措施 M09、M10、M11

故事：反馈的期限
Story: when feedback is due
条款：FB-03 无
当 查看 2024-02 的反馈期限
那么 没有反馈要求

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
