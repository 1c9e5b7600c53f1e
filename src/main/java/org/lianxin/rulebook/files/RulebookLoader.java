package org.lianxin.rulebook.files;

import org.lianxin.kernel.City;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.RulebookFlaws;
import org.lianxin.rulebook.Rulebooks;
import org.yaml.snakeyaml.nodes.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the rulebooks out of their files, or says all that is wrong with them. */
final class RulebookLoader {

    private final Flaws flaws = new Flaws();
    private final Map<City, String> fileOfCity = new HashMap<>();
    private final List<Placed> editions = new ArrayList<>();

    /** An edition, and where it stands. */
    private record Placed(Rulebook edition, String file, int line) {}

    private RulebookLoader() {}

    /** Throws {@link RulebookFlaws} when anything is wrong with any file. */
    static Rulebooks load(List<RulebookFile> files) {
        RulebookLoader loader = new RulebookLoader();
        files.stream().sorted(Comparator.comparing(RulebookFile::name)).forEach(loader::read);
        loader.checkTogether();
        loader.flaws.stop();
        return new FileRulebooks(loader.editions.stream().map(Placed::edition).toList());
    }

    private void read(RulebookFile file) {
        Node root = YamlText.compose(file, flaws);
        if (root == null) {
            return;
        }
        Fields fields = Fields.of(root, file.name(), flaws);
        City city = city(fields, file.name());
        List<Fields> all = fields.each("editions");
        if (all.isEmpty() && fields.has("editions")) {
            fields.flaw("editions", "至少要有一版", "there must be at least one edition");
        }
        for (Fields each : all) {
            Rulebook edition = EditionBinder.edition(city, each, file.digest());
            editions.add(new Placed(edition, file.name(), each.line()));
        }
        fields.done();
    }

    private City city(Fields fields, String file) {
        String key = Values.text(fields, "city");
        if (!(key + ".yaml").equals(file)) {
            fields.flaw(
                    "city",
                    "城市“" + key + "”应与文件名一致",
                    "the city " + key + " must be the file's name");
        }
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
            fields.flaw(
                    "city",
                    "城市键只能用小写字母、数字和连字符",
                    "a city key is lower-case letters, digits and hyphens");
            return new City("unreadable");
        }
        City city = new City(key);
        String other = fileOfCity.putIfAbsent(city, file);
        if (other != null) {
            fields.flaw(
                    "city",
                    "城市“" + key + "”已在文件" + other,
                    "the city " + key + " has the file " + other + " already");
        }
        return city;
    }

    private void checkTogether() {
        if (editions.stream().noneMatch(each -> each.edition().city().equals(Rulebooks.NATIONAL))) {
            flaws.add("national.yaml", 1, "缺少国家规则", "the national rules are missing");
        }
        for (int i = 0; i < editions.size(); i++) {
            for (int j = 0; j < i; j++) {
                check(editions.get(j), editions.get(i));
            }
        }
    }

    private void check(Placed earlier, Placed later) {
        if (!earlier.edition().city().equals(later.edition().city())) {
            checkDivisions(earlier, later);
        } else if (earlier.edition().inForce().overlaps(later.edition().inForce())) {
            flaws.add(
                    later.file(),
                    later.line(),
                    "施行日期与" + earlier.file() + "第" + earlier.line() + "行的版本重叠",
                    "its days in force overlap those of the edition at "
                            + earlier.file()
                            + " line "
                            + earlier.line());
        }
    }

    private void checkDivisions(Placed earlier, Placed later) {
        for (DivisionCode one : earlier.edition().divisions()) {
            for (DivisionCode other : later.edition().divisions()) {
                if (one.covers(other) || other.covers(one)) {
                    flaws.add(
                            later.file(),
                            later.line(),
                            "行政区划" + other + "与" + earlier.file() + "的" + one + "重叠",
                            "the division " + other + " overlaps " + one + " of " + earlier.file());
                }
            }
        }
    }
}
