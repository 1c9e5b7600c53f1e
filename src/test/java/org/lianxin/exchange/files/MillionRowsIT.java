package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.development.LocalNeo4j;
import org.lianxin.exchange.ImportCommand;
import org.lianxin.kernel.CodeReading;
import org.lianxin.kernel.OrganisationCode;
import org.lianxin.kernel.UnifiedCode;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A million rows of a registry, within 512 MB of heap for the whole process. */
@Tag("slow")
class MillionRowsIT {

    private static final int ROWS = 1_000_000;

    @TempDir Path work;

    @Test
    void fitIntoHalfAGigabyte() throws Exception {
        Path file = write(work.resolve("million.csv"));
        try (LocalNeo4j neo4j = LocalNeo4j.start(work.resolve("graph"), 0, null)) {
            ImportProcess million = ImportProcess.start("512m", neo4j.uri(), file, work);

            assertThat(million.await()).as(million.output()).isEqualTo(ImportCommand.DONE);
            assertThat(million.output())
                    .contains("读取 read 1000000 = 导入 accepted 999000 + 未变 unchanged 0")
                    .contains("退回 rejected 1000");
        }
    }

    /** Every thousandth company is founded on a day that no calendar has. */
    private static Path write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("统一社会信用代码,企业名称,登记机关行政区划,成立日期,登记状态\n");
            for (int i = 0; i < ROWS; i++) {
                String day = i % 1000 == 0 ? "2001-02-31" : "2001-02-03";
                out.write(code(i) + ",示例第" + i + "有限公司,440800," + day + ",存续\n");
            }
        }
        return file;
    }

    /** Of region 999999, with the check digits that the standards ask for. */
    private static String code(int number) {
        String body = "MB%06d".formatted(number);
        for (char check : "0123456789X".toCharArray()) {
            if (OrganisationCode.of(body + check).checkDigitHolds()) {
                String start = "91999999" + body + check;
                return switch (UnifiedCode.read(start + "0")) {
                    case CodeReading.Valid(UnifiedCode code) -> code.value();
                    case CodeReading.Suspect(UnifiedCode _, char expected) -> start + expected;
                    case CodeReading.Malformed malformed ->
                            throw new AssertionError(malformed.reasonEn());
                };
            }
        }
        throw new AssertionError("one of eleven check characters holds");
    }
}
