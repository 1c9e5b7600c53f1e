package org.lianxin.exchange.parcel;

import org.lianxin.audit.AuditKey;
import org.lianxin.exchange.PeerCommand;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code peer-package-check <folder> <public key file> [seq]}: checks a package, without a network
 * and without a graph; with a number, that it does not end before it.
 */
final class CheckCommand implements PeerCommand {

    private final PrintStream out;

    CheckCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() < 2
                || arguments.size() > 3
                || (arguments.size() == 3 && !arguments.get(2).matches("[0-9]{1,18}"))) {
            out.println("用法：peer-package-check <文件夹> <公钥文件> [已收到的序号]");
            out.println("usage: peer-package-check <folder> <public key file> [number received]");
            return MISUSED;
        }
        try {
            AuditKey key = AuditKey.of(Files.readString(Path.of(arguments.get(1))));
            long atLeast = arguments.size() == 3 ? Long.parseLong(arguments.get(2)) : 0;
            var folder = new PackageFolder(Path.of(arguments.getFirst()));
            return tell(new PackageCheck(key, atLeast).of(folder));
        } catch (IllegalArgumentException noKey) {
            out.println("公钥文件中不是公钥 / the key file holds no public key");
            return MISUSED;
        } catch (IOException unread) {
            out.println("有文件无法读取 / a file cannot be read: " + unread.getMessage());
            return FAILED;
        }
    }

    private int tell(PackageCheck.Outcome outcome) {
        return switch (outcome) {
            case PackageCheck.Outcome.Good(Manifest manifest, _) -> {
                out.printf(
                        "核对无误 / verified: %s, epoch %s, up to %d, %d entries, digest %s%n",
                        manifest.feed(),
                        manifest.epoch(),
                        manifest.toSeq(),
                        manifest.count(),
                        manifest.digest());
                yield DONE;
            }
            case PackageCheck.Outcome.Flawed(PackageFlaw flaw, String where) -> {
                out.println("核对不符：" + flaw.zh() + " " + where);
                out.println("not as signed: " + flaw.en() + " " + where);
                yield FAILED;
            }
        };
    }
}
