package org.lianxin;

import org.lianxin.exchange.ImportCommand;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Map;

/**
 * The import command as a program of its own: the modules below the gateway, without a web server.
 *
 * <p>Not a configuration that is found by scanning; the gateway does not know it.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    Neo4jAutoConfiguration.class
})
@Import(TimeWiring.class)
@ComponentScan({
    "org.lianxin.rulebook",
    "org.lianxin.cypher",
    "org.lianxin.access",
    "org.lianxin.subject",
    "org.lianxin.conduct",
    "org.lianxin.listing",
    "org.lianxin.exchange"
})
final class ImportProgram {

    /** Settings begin like this and are Spring's; all else is the command's. */
    private static final List<String> SETTINGS =
            List.of("--spring.", "--lianxin.", "--logging.", "--debug");

    private ImportProgram() {}

    /** Runs the command and gives its exit code. */
    static int run(List<String> arguments) {
        SpringApplication program = new SpringApplication(ImportProgram.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setBannerMode(Banner.Mode.OFF);
        program.setLogStartupInfo(false);
        program.setDefaultProperties(Map.of("logging.level.root", "warn"));
        String[] settings =
                arguments.stream().filter(ImportProgram::isSetting).toArray(String[]::new);
        try (var context = program.run(settings)) {
            return context.getBean(ImportCommand.class)
                    .run(arguments.stream().filter(a -> !isSetting(a)).toList());
        }
    }

    private static boolean isSetting(String argument) {
        return SETTINGS.stream().anyMatch(argument::startsWith);
    }
}
