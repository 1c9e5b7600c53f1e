package org.lianxin.development;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.SimpleCommandLinePropertySource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a developer can choose, as {@code --name=value} behind the command or {@code -Dname=value}
 * before it.
 *
 * @param graphFolder keeps the graph across restarts; null throws it away at the end
 * @param issuerPort of the authorization server
 * @param gatewayPort of the gateway
 * @param arguments all arguments, for the gateway's own properties among them
 */
public record DevelopmentSettings(
        @Nullable Path graphFolder, int issuerPort, int gatewayPort, List<String> arguments) {

    static final String GRAPH_FOLDER = "lianxin.dev.graph-folder";
    static final String ISSUER_PORT = "lianxin.dev.issuer-port";
    static final String GATEWAY_PORT = "server.port";

    public DevelopmentSettings {
        arguments = List.copyOf(arguments);
    }

    /** Reads the command line, then the system properties, then takes the defaults. */
    public static DevelopmentSettings of(String... arguments) {
        SimpleCommandLinePropertySource line = new SimpleCommandLinePropertySource(arguments);
        String folder = chosen(line, GRAPH_FOLDER, "");
        return new DevelopmentSettings(
                folder.isBlank() ? null : Path.of(folder),
                Integer.parseInt(chosen(line, ISSUER_PORT, "9000")),
                Integer.parseInt(chosen(line, GATEWAY_PORT, "8080")),
                List.of(arguments));
    }

    /** The arguments behind further ones, which they override. */
    String[] argumentsOver(List<String> defaults) {
        List<String> all = new ArrayList<>(arguments);
        for (String argument : defaults) {
            String name = argument.substring(0, argument.indexOf('=') + 1);
            if (arguments.stream().noneMatch(given -> given.startsWith(name))) {
                all.add(argument);
            }
        }
        return all.toArray(String[]::new);
    }

    private static String chosen(
            SimpleCommandLinePropertySource line, String name, String otherwise) {
        String given = line.getProperty(name);
        String property = System.getProperty(name, "");
        if (given != null) {
            return given;
        }
        return property.isBlank() ? otherwise : property;
    }
}
