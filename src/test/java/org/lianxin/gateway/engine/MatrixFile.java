package org.lianxin.gateway.engine;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Mode;
import org.lianxin.access.Scope;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The matrix as a text that people read and compare: one line for each field. */
public final class MatrixFile {

    static final Path PLACE = Path.of("schema/access-matrix.txt");

    static final SubjectId ORGANISATION = new OrganisationId(UnifiedCode.of("91999999MADEM06H0E"));
    static final SubjectId PERSON = new PersonId(new PersonKey("a".repeat(64)));

    private static final Pattern TITLE = Pattern.compile("^== .* ==$", Pattern.MULTILINE);
    private static final Pattern GAP = Pattern.compile(" +");

    private static final int WIDTH = MatrixSituation.values().length;

    private final AccessMatrix matrix;
    private final StringBuilder text = new StringBuilder();
    private final int nameWidth;

    private MatrixFile(AccessMatrix matrix) {
        this.matrix = matrix;
        this.nameWidth =
                matrix.queries().keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * One line of the file.
     *
     * @param without what a caller without a token gets
     * @param groups for each kind of caller, in their order, what it gets in each situation
     */
    public record Line(String coordinate, char without, List<String> groups) {

        public MatrixAnswer answer(CallerKind kind, MatrixSituation situation) {
            String group = groups.get(List.of(CallerKind.values()).indexOf(kind));
            return MatrixAnswer.of(
                    group.charAt(List.of(MatrixSituation.values()).indexOf(situation)));
        }
    }

    /** The lines as they are kept: first those about organisations, then those about persons. */
    public static List<List<Line>> read() {
        try {
            return TITLE.splitAsStream(Files.readString(PLACE))
                    .skip(1)
                    .map(table -> table.lines().flatMap(MatrixFile::read).toList())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Line> read(String text) {
        List<String> words = GAP.splitAsStream(text).toList();
        return words.getFirst().contains(".")
                ? Stream.of(
                        new Line(
                                words.getFirst(),
                                words.get(1).charAt(0),
                                words.subList(2, 2 + CallerKind.values().length)))
                : Stream.empty();
    }

    static String of(AccessMatrix matrix) {
        var file = new MatrixFile(matrix);
        file.legend();
        file.table("所问主体为组织 / the subject is an organisation", ORGANISATION);
        file.table("所问主体为自然人 / the subject is a natural person", PERSON);
        return file.text.toString();
    }

    private void legend() {
        line("权限矩阵：每个字段、每类调用方、每种情形，各得到什么回答。");
        line("The access matrix: what each kind of caller gets of each field in each situation.");
        line("");
        line("由 schema/*.graphqls 的 @access 和授权规则算出，并由 MatrixIT 经真实 HTTP 请求核对；");
        line("规则上必然相同的情形只问一次。改动须重写并审阅：");
        line(
                "Worked out from @access in schema/*.graphqls and the rules of consent, and checked"
                        + " by");
        line(
                "MatrixIT through real HTTP requests; situations that the rules cannot tell apart"
                        + " are");
        line("asked once. After a change write it anew and review the difference:");
        line("  mvn test -Dtest=AccessMatrixTests -Dmatrix=write");
        line("");
        line("每格 / each cell");
        for (MatrixAnswer answer : MatrixAnswer.values()) {
            line(
                    "  %c  %s / %s"
                            .formatted(
                                    answer.symbol(), answer.meaning().zh(), answer.meaning().en()));
        }
        line("");
        line("每组各列的情形 / the columns of each group");
        for (MatrixSituation each : MatrixSituation.values()) {
            line(
                    "  %c  %s / %s"
                            .formatted(each.letter(), each.meaning().zh(), each.meaning().en()));
        }
        line("");
        line("各组调用方持有其类别可登记的全部权限，用途与其类别相称。");
        line(
                "Each caller holds every scope that its kind can be registered for, and a purpose"
                        + " that suits it.");
        for (CallerKind kind : CallerKind.values()) {
            line(
                    "  %-14s %s / %s: %s"
                            .formatted(kind, kind.label().zh(), kind.label().en(), tokens(kind)));
        }
        line("");
        line("每行之后：可见的方式(%s)、信息类别、须持权限之一、到达该字段的最短查询。".formatted(initials()));
        line(
                "Behind each line: the modes in which it is visible, its kind of facts, the scopes"
                        + " of which");
        line("one is needed, and the shortest way to the field.");
    }

    private void table(String title, SubjectId subject) {
        line("");
        line("== %s ==".formatted(title));
        line("");
        String letters =
                Arrays.stream(MatrixSituation.values())
                        .map(each -> String.valueOf(each.letter()))
                        .collect(Collectors.joining());
        var kinds = new StringBuilder(" ".repeat(nameWidth) + "  NONE");
        var situations = new StringBuilder(" ".repeat(nameWidth) + "      ");
        for (CallerKind kind : CallerKind.values()) {
            kinds.append(" ").append(cut(kind.name()));
            situations.append(" ").append(letters);
        }
        line(kinds.toString().stripTrailing());
        line(situations.toString().stripTrailing());
        String type = "";
        for (String coordinate : matrix.queries().keySet()) {
            String its = coordinate.substring(0, coordinate.indexOf('.'));
            if (!its.equals(type)) {
                line("");
                type = its;
            }
            line(row(coordinate, subject));
        }
    }

    private static String cut(String name) {
        String shown = name.length() > WIDTH ? name.substring(0, WIDTH) : name;
        return shown + " ".repeat(WIDTH - shown.length());
    }

    private String row(String coordinate, SubjectId subject) {
        var row = new StringBuilder(coordinate + " ".repeat(nameWidth - coordinate.length()));
        row.append("  ")
                .append(cell(coordinate, null, MatrixSituation.OTHERS, subject))
                .append("   ");
        for (CallerKind kind : CallerKind.values()) {
            row.append(' ');
            for (MatrixSituation situation : MatrixSituation.values()) {
                row.append(cell(coordinate, kind, situation, subject));
            }
        }
        Access access = matrix.policy().get(coordinate);
        return row
                + "  "
                + modes(access)
                + " "
                + (access.category() == null ? "-" : access.category())
                + " "
                + (access.scopes().isEmpty() ? "-" : tokens(access.scopes()))
                + " "
                + Objects.requireNonNull(matrix.queries().get(coordinate)).way();
    }

    private char cell(
            String coordinate,
            @Nullable CallerKind kind,
            MatrixSituation situation,
            SubjectId subject) {
        return matrix.answer(coordinate, kind, situation, subject).symbol();
    }

    private static String modes(Access access) {
        return Arrays.stream(Mode.values())
                .map(mode -> access.modes().contains(mode) ? MatrixAnswer.in(mode).symbol() : '.')
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String initials() {
        return Arrays.stream(Mode.values())
                .map(
                        mode ->
                                MatrixAnswer.in(mode).symbol()
                                        + " "
                                        + mode.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String tokens(CallerKind kind) {
        return tokens(AccessMatrix.scopes(kind));
    }

    private static String tokens(java.util.Set<Scope> scopes) {
        List<Scope> sorted = scopes.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.stream().map(Scope::token).collect(Collectors.joining(","));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
