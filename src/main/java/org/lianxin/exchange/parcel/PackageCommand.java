package org.lianxin.exchange.parcel;

import org.lianxin.access.Admissions;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.PermitOutcome;
import org.lianxin.access.Scope;
import org.lianxin.access.Trace;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerCommand;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code peer-package <client of the peer> <folder>}: writes what its agreement gives a peer, as
 * the client would fetch it, or goes on where the folder ends.
 */
final class PackageCommand implements PeerCommand {

    private final Admissions admissions;
    private final PackageWriting writing;
    private final PrintStream out;

    PackageCommand(Admissions admissions, PackageWriting writing, PrintStream out) {
        this.admissions = admissions;
        this.writing = writing;
        this.out = out;
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 2 || arguments.stream().anyMatch(each -> each.startsWith("--"))) {
            out.println("用法：peer-package <对方的客户端> <文件夹>");
            out.println("usage: peer-package <client of the peer> <folder>");
            return MISUSED;
        }
        var caller =
                new Caller(
                        arguments.getFirst(),
                        null,
                        CallerKind.REGION_PEER,
                        Set.of(Scope.FEEDS_READ));
        return switch (admissions.admit(caller, Scope.FEEDS_READ, null, null, new Trace())) {
            case PermitOutcome.Refused(var reason, _) -> {
                out.println("该客户端未登记为其他地区平台，或者已停用 / the client is not admitted: " + reason);
                yield FAILED;
            }
            case PermitOutcome.Granted(Permit permit) -> write(permit, Path.of(arguments.get(1)));
        };
    }

    private int write(Permit permit, Path folder) {
        FeedKey feed =
                FeedKey.ofPeer(permit.registration().map(CallerOrganisation::code).orElseThrow());
        try {
            return tell(writing.to(permit, feed, new PackageFolder(folder)));
        } catch (AuditUnavailable unread) {
            out.println("审计日志无法写入，故未写出；恢复后再次运行 / the audit log cannot be written; run it again");
            return FAILED;
        } catch (IOException unwritten) {
            out.println("无法写入该文件夹 / the folder cannot be written");
            return FAILED;
        }
    }

    private int tell(PackageWriting.Outcome outcome) {
        return switch (outcome) {
            case PackageWriting.Outcome.Written(Manifest manifest, int parts) -> {
                out.printf(
                        "至序号 %d，共 %d 条，新写 %d 个部分，摘要 %s%n",
                        manifest.toSeq(), manifest.count(), parts, manifest.digest());
                out.printf(
                        "up to %d, %d entries, %d new parts, digest %s; public key %s%n",
                        manifest.toSeq(),
                        manifest.count(),
                        parts,
                        manifest.digest(),
                        writing.publicKey());
                yield DONE;
            }
            case PackageWriting.Outcome.Flawed(PackageFlaw flaw, String where) -> {
                out.println("该文件夹不是本网关写成的样子：" + flaw.zh() + " " + where);
                out.println(
                        "the folder is not as this gateway left it: " + flaw.en() + " " + where);
                yield FAILED;
            }
            case PackageWriting.Outcome.Gone _ -> {
                out.println("变更记录已重新开始，或者已过保存期：请另用新的文件夹");
                out.println("its history is over or no longer kept: begin a new folder");
                yield FAILED;
            }
            case PackageWriting.Outcome.Unknown _ -> {
                out.println("没有供该客户端的变更流 / there is no feed for that client");
                yield FAILED;
            }
        };
    }
}
