package org.lianxin;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How the commands of the jar run: quietly, without a web server, ending with an exit code. */
final class Programs {

    /** Settings begin like this and are Spring's; all else is the command's. */
    private static final List<String> SETTINGS =
            List.of("--spring.", "--lianxin.", "--logging.", "--debug");

    private Programs() {}

    /**
     * Runs a command and gives its exit code.
     *
     * @param beans the configuration of its modules
     * @param command is given the context and the arguments that are its own
     */
    static int run(
            Class<?> beans,
            List<String> arguments,
            BiFunction<ApplicationContext, List<String>, Integer> command) {
        SpringApplication program = new SpringApplication(beans);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setBannerMode(Banner.Mode.OFF);
        program.setLogStartupInfo(false);
        program.setDefaultProperties(Map.of("logging.level.root", "warn"));
        String[] settings = arguments.stream().filter(Programs::isSetting).toArray(String[]::new);
        try (var context = program.run(settings)) {
            return command.apply(
                    context, arguments.stream().filter(each -> !isSetting(each)).toList());
        }
    }

    private static boolean isSetting(String argument) {
        return SETTINGS.stream().anyMatch(argument::startsWith);
    }
}
