package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page works in a room without any network. */
class GraphiqlPageTests {

    private static final Path PAGE = Path.of("src/main/resources/static/graphiql");

    /** Whatever a browser would fetch by itself: not what a person may click on. */
    private static final Pattern FETCHED =
            Pattern.compile(
                    "<(?:script|img|iframe|link|source|video|audio)[^>]*?(?:src|href)\\s*=\\s*[\"']"
                            + "([^\"']+)|@import\\s+[\"']([^\"']+)|url\\(\\s*[\"']?([^\"')]+)|"
                            + "\\bimport\\s*\\(\\s*[\"']([^\"']+)",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void everythingItLoadsIsItsOwn() throws IOException {
        for (String file : List.of("index.html", "page.css", "graphiql.css")) {
            assertThat(foreign(Files.readString(PAGE.resolve(file)))).as(file).isEmpty();
        }
        assertThat(Files.readString(PAGE.resolve("index.html")))
                .contains("src=\"/graphiql/graphiql.js\"", "href=\"/graphiql/graphiql.css\"");
    }

    @Test
    void catchesWhatComesFromElsewhere() {
        assertThat(foreign("<script src=\"https://cdn.example/a.js\"></script>")).isNotEmpty();
        assertThat(foreign("<link rel='stylesheet' href='//cdn.example/a.css'>")).isNotEmpty();
        assertThat(foreign("a { background: url(http://cdn.example/a.png) }")).isNotEmpty();
        assertThat(foreign("@import \"https://cdn.example/a.css\";")).isNotEmpty();
    }

    private static List<String> foreign(String text) {
        return FETCHED.matcher(text)
                .results()
                .map(GraphiqlPageTests::address)
                .filter(address -> address.matches("(?i)(https?:)?//.*"))
                .toList();
    }

    private static String address(MatchResult found) {
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        return "";
    }
}
