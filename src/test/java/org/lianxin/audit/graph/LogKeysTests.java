package org.lianxin.audit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianxin.development.DemoKeys;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Without the log's name and keys nothing starts, and whoever starts it is told what is missing.
 */
class LogKeysTests {

    private static final Map<String, String> GOOD =
            Map.of(
                    "origin", DemoKeys.AUDIT_ORIGIN,
                    "signing-key", DemoKeys.AUDIT_SIGNING_KEY,
                    "pseudonym-key", DemoKeys.AUDIT_PSEUDONYM_KEY);

    @Test
    void startsWithAllOfThem() {
        try (var context = start(GOOD)) {
            assertThat(context.getBean(LogKeys.class).verifying()).hasSize(1);
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesToStartWithout() {
        Map<String, Map<String, String>> wrong = new LinkedHashMap<>();
        GOOD.keySet().forEach(name -> wrong.put("no " + name, with(name, "")));
        wrong.put("blank pseudonym-key", with("pseudonym-key", "  "));
        wrong.put("a short pseudonym-key", with("pseudonym-key", base64(31)));
        wrong.put("a long pseudonym-key", with("pseudonym-key", base64(33)));
        wrong.put("a pseudonym-key in no Base64", with("pseudonym-key", "*".repeat(44)));
        wrong.put("a signing-key that is none", with("signing-key", base64(32)));
        wrong.put("an origin with a space", with("origin", "audit example"));
        wrong.put("an origin with a plus sign", with("origin", "audit+example"));
        wrong.put("a retired key of another log", with("retired-keys", "other+00000000+AAAA"));
        return wrong.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(), () -> isRefused(each.getValue())));
    }

    private static void isRefused(Map<String, String> settings) {
        assertThatThrownBy(() -> start(settings).close())
                .satisfies(
                        failure -> {
                            assertThat(failure)
                                    .rootCause()
                                    .isInstanceOfSatisfying(
                                            AuditKeysRefused.class,
                                            refused ->
                                                    assertThat(refused.advice())
                                                            .contains("signing-key", "密钥"));
                            // No key, right or wrong, is told to whoever reads the log.
                            settings.values().stream()
                                    .filter(value -> value.length() > 20)
                                    .filter(value -> !value.equals(DemoKeys.AUDIT_ORIGIN))
                                    .forEach(
                                            key ->
                                                    assertThat(String.valueOf(failure))
                                                            .doesNotContain(key));
                        });
    }

    @Test
    void doesNotShowItsKeys() {
        assertThat(LogKeys.of(TestAudit.settings()).toString())
                .doesNotContain(DemoKeys.AUDIT_SIGNING_KEY, DemoKeys.AUDIT_PSEUDONYM_KEY);
        assertThat(TestAudit.settings().toString())
                .doesNotContain(DemoKeys.AUDIT_SIGNING_KEY, DemoKeys.AUDIT_PSEUDONYM_KEY);
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        return new SpringApplicationBuilder(Keys.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        settings.entrySet().stream()
                                .map(
                                        each ->
                                                "--lianxin.audit."
                                                        + each.getKey()
                                                        + "="
                                                        + each.getValue())
                                .toArray(String[]::new));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(GOOD);
        changed.put(name, value);
        return changed;
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    /**
     * The bean of {@code AuditWiring} that everything else of the log needs. No
     * {@code @Configuration}: a program started from the test classes must not find it.
     */
    @EnableConfigurationProperties(AuditProperties.class)
    static class Keys {
        @Bean
        LogKeys logKeys(AuditProperties settings) {
            return LogKeys.of(settings);
        }
    }
}
