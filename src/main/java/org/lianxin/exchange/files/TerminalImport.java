package org.lianxin.exchange.files;

import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Permit;
import org.lianxin.access.PermitOutcome;
import org.lianxin.access.Permits;
import org.lianxin.access.Scope;
import org.lianxin.cypher.GraphFailure;
import org.lianxin.exchange.FileIntake;
import org.lianxin.exchange.ImportCommand;
import org.lianxin.exchange.IntakeOutcome;
import org.lianxin.kernel.Bilingual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The import command as somebody types it; whoever may start it may hand in files. */
final class TerminalImport implements ImportCommand {

    /** Where rows that were turned away are listed unless the arguments say otherwise. */
    private static final Path REJECTS = Path.of("lianxin-rejects.csv");

    private static final Bilingual USAGE =
            new Bilingual(
                    "用法：import <文件夹或文件>... [--rejects <清单文件>] [--source-unit <数据来源单位>]",
                    "usage: import <folder or file>... [--rejects <file>] [--source-unit <name>]");
    private static final Bilingual NO_GRAPH =
            new Bilingual(
                    "图数据库无应答；已提交的行保留，恢复后重新执行同一命令即可补全",
                    "the graph did not answer; what was committed stays, and the same command"
                            + " completes it later");
    private static final Bilingual NO_REJECTS =
            new Bilingual("无法写入退回清单", "the list of rows turned away cannot be written");

    private final FileIntake intake;
    private final Terminal terminal;

    TerminalImport(FileIntake intake, Terminal terminal) {
        this.intake = intake;
        this.terminal = terminal;
    }

    @Override
    public int run(List<String> arguments) {
        Optional<ImportArguments> said = ImportArguments.read(arguments);
        if (said.isEmpty()) {
            terminal.say(USAGE);
            return MISUSED;
        }
        Path file = said.get().rejects() == null ? REJECTS : said.get().rejects();
        try (RejectsFile rejects = new RejectsFile(file)) {
            IntakeOutcome outcome =
                    intake.importFiles(permit(), said.get().order(), new Told(terminal, rejects));
            return switch (outcome) {
                case IntakeOutcome.Taken taken -> {
                    terminal.total(taken.summary(), file);
                    yield DONE;
                }
                case IntakeOutcome.NotTaken refusal -> {
                    terminal.say(refusal.message());
                    yield FAILED;
                }
            };
        } catch (GraphFailure failure) {
            terminal.say(NO_GRAPH);
            return FAILED;
        } catch (IOException | UncheckedIOException failure) {
            terminal.say(NO_REJECTS);
            return FAILED;
        }
    }

    private static Permit permit() {
        Caller caller =
                new Caller(
                        "import-command",
                        null,
                        CallerKind.CREDIT_OFFICE,
                        Set.of(Scope.FILES_IMPORT));
        return switch (Permits.decide(caller, Scope.FILES_IMPORT, null)) {
            case PermitOutcome.Granted(Permit permit) -> permit;
            case PermitOutcome.Refused refused ->
                    throw new IllegalStateException("files:import needs no purpose");
        };
    }
}
