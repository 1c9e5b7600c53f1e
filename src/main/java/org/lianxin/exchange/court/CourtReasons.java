package org.lianxin.exchange.court;

import org.lianxin.kernel.Bilingual;

/** Why a row of a sync is turned away that could be read. */
final class CourtReasons {

    static final Bilingual DELETION_IN_FULL =
            new Bilingual(
                    "全量同步不含删除行，删除须在提交时确认",
                    "a full sync has no rows that delete; deletions are confirmed at its commit");
    static final Bilingual NO_SUCH_ENTRY =
            new Bilingual("名单上没有该条目，或者已经退出", "no such entry is on the list, or it is over already");
    static final Bilingual BOTH =
            new Bilingual("同一次同步既列入又删除该条目", "the same sync lists the entry and deletes it");
    static final Bilingual NUMBER =
            new Bilingual("须给出完整的代码或者证件号码", "a whole code or document number is needed");
    static final Bilingual LIFE =
            new Bilingual("该条目当前不能删除", "the entry cannot be deleted as it stands");

    private CourtReasons() {}
}
