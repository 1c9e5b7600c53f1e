package org.lianxin.audit.files;

import org.lianxin.audit.AuditCommand;
import org.lianxin.audit.AuditKey;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code audit-verify <folder> --key <file>}: checks a copy, without a network and without a graph.
 */
final class VerifyCommand implements AuditCommand {

    private final PrintStream out;

    VerifyCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) {
        Optional<VerifyArguments> asked = VerifyArguments.read(arguments);
        if (asked.isEmpty()) {
            out.println("用法：audit-verify <文件夹> --key <公钥文件>... [--checkpoint <自存检查点文件>]...");
            out.println(
                    "usage: audit-verify <folder> --key <public key file>..."
                            + " [--checkpoint <file of a checkpoint you kept>]...");
            return MISUSED;
        }
        try {
            CopyCheck check =
                    new CopyCheck(keys(asked.get().keys()), notes(asked.get().checkpoints()));
            return tell(check.of(new CopyFolder(asked.get().folder())));
        } catch (IllegalArgumentException noKey) {
            out.println("公钥文件中有不是公钥的行 / a line of the key file is no public key");
            return MISUSED;
        } catch (IOException unread) {
            out.println("有文件无法读取 / a file cannot be read: " + unread.getMessage());
            return FAILED;
        }
    }

    private int tell(CopyCheck.Outcome outcome) {
        return switch (outcome) {
            case CopyCheck.Outcome.Proved proved -> {
                out.printf(
                        "核对无误：%,d 条记录，%,d 个检查点，根 %s%n",
                        proved.entries(), proved.checkpoints(), proved.root().base64());
                out.printf(
                        "verified: %,d entries, %,d checkpoints, root %s%n",
                        proved.entries(), proved.checkpoints(), proved.root().base64());
                yield DONE;
            }
            case CopyCheck.Outcome.Flawed flawed -> {
                out.println("核对不符：" + flawed.flaw().kind().text().zh() + where(flawed, "序号"));
                out.println(
                        "not as signed: "
                                + flawed.flaw().kind().text().en()
                                + where(flawed, "index"));
                yield FAILED;
            }
        };
    }

    private static String where(CopyCheck.Outcome.Flawed flawed, String word) {
        Path file = flawed.file();
        String place =
                flawed.flaw().until() == 0
                        ? ""
                        : " (%s %d–%d)"
                                .formatted(word, flawed.flaw().from(), flawed.flaw().until() - 1);
        return file == null ? place : place + " " + file.getFileName() + ":" + flawed.line();
    }

    private static List<AuditKey> keys(List<Path> files) throws IOException {
        List<AuditKey> keys = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    keys.add(AuditKey.of(line));
                }
            }
        }
        return keys;
    }

    private static List<String> notes(List<Path> files) throws IOException {
        List<String> notes = new ArrayList<>();
        for (Path file : files) {
            notes.add(Files.readString(file));
        }
        return notes;
    }
}
