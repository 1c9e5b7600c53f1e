package org.lianxin.audit.files;

import org.lianxin.audit.AuditCommand;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.audit.Checkpoint;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code audit-export <folder>}: a copy of the log for whoever keeps or checks it elsewhere. */
final class ExportCommand implements AuditCommand {

    private final LogCopying copying;
    private final PrintStream out;

    ExportCommand(LogCopying copying, PrintStream out) {
        this.copying = copying;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("--")) {
            out.println("用法：audit-export <新的或者空的文件夹>");
            out.println("usage: audit-export <a folder that is new or empty>");
            return MISUSED;
        }
        try {
            Checkpoint last = copying.to(Path.of(arguments.getFirst()));
            out.printf("已导出 %,d 条记录 / exported %,d entries%n", last.size(), last.size());
            return DONE;
        } catch (LogCopying.FolderNotEmpty occupied) {
            out.println("该文件夹非空：旧的副本是证据，不予覆盖；请换一个");
            out.println("the folder is not empty: an older copy is evidence; name another");
            return FAILED;
        } catch (AuditUnavailable unread) {
            out.println("图数据库无应答，副本不完整：恢复后导出到另一个文件夹");
            out.println(
                    "the graph did not answer and the copy is not whole: export again, elsewhere");
            return FAILED;
        } catch (IOException unwritten) {
            out.println("无法写入该文件夹 / the folder cannot be written");
            return FAILED;
        }
    }
}
