package org.lianxin.exchange.files;

import org.lianxin.exchange.FileIntake;
import org.lianxin.kernel.Bilingual;

/** Why an order could not be carried out, in words. */
final class Outcomes {

    static final Bilingual NOT_PERMITTED = new Bilingual("无权报送文件", "not allowed to hand in files");
    static final Bilingual MISSING =
            new Bilingual("文件夹或文件不存在或无法读取", "the folder or file is not there or cannot be read");
    static final Bilingual NOTHING_RECOGNISED =
            new Bilingual("没有可导入的文件", "no file that can be taken in");
    static final Bilingual TOO_LARGE =
            new Bilingual(
                    "内容过大：最多" + FileIntake.ROWS_MAX + "行、1 MB，请改用文件导入",
                    "too large: at most "
                            + FileIntake.ROWS_MAX
                            + " rows and 1 MB; import it as a file instead");

    private Outcomes() {}
}
