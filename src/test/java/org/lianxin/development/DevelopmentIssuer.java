package org.lianxin.development;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An OAuth2 authorization server for development: its own context, its own port, the {@link
 * DemoClient}s, a signing key made at start. Tokens of an earlier run are worth nothing.
 */
public final class DevelopmentIssuer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String uri;

    private DevelopmentIssuer(ConfigurableApplicationContext context, String uri) {
        this.context = context;
        this.uri = uri;
    }

    /** Starts on a port of the loopback address; a taken one stops the start with its number. */
    public static DevelopmentIssuer start(int port) {
        FreePort.require(port);
        String uri = "http://localhost:" + port;
        SpringApplication application = new SpringApplication(IssuerBeans.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        // As arguments, which a -Dserver.port meant for the gateway does not override.
        return new DevelopmentIssuer(
                application.run(
                        "--spring.config.name=development-issuer",
                        "--logging.level.root=warn",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--" + IssuerBeans.ISSUER + "=" + uri),
                uri);
    }

    /** What stands as {@code iss} in every token, and where the discovery document is. */
    public String uri() {
        return uri;
    }

    public String tokenEndpoint() {
        return uri + "/oauth2/token";
    }

    /** The keys by which demo clients may come in place of their secrets. */
    public DemoClientKeys clientKeys() {
        return context.getBean(DemoClientKeys.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
