package org.lianxin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BellAddressDecisionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bank.example/bell",
                "https://bank.example:8443/a?b=c",
                "https://bank.example",
                "HTTPS://bank.example/"
            })
    void takesAnEncryptedAddress(String address) {
        assertThat(BellAddressDecision.address(address, false)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bank.example/bell",
                "http://localhost:8080/",
                "ftp://bank.example/",
                "https:///bell",
                "https:bank.example",
                "https://user@bank.example/",
                "https://user:word@bank.example/",
                "https://bank.example/#part",
                "https://bank.example/a b",
                "https://bank.example/\r\nHost: other",
                "https://银行.example/",
                "https://bank_a.example/",
                "bank.example",
                ""
            })
    void refusesAnyOther(String address) {
        assertThat(BellAddressDecision.address(address, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/bell", "http://127.0.0.1/", "http://[::1]:1/"})
    void takesThisMachineForDevelopmentAlone(String address) {
        assertThat(BellAddressDecision.address(address, true)).isPresent();
        assertThat(BellAddressDecision.address(address, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/", "http://localhost.bank.example/", "http://bank/"})
    void takesNoOtherPlaceUnencryptedEvenThen(String address) {
        assertThat(BellAddressDecision.address(address, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 2_000})
    void refusesAnEndlessOne(int length) {
        assertThat(BellAddressDecision.address("https://a.example/" + "x".repeat(length), false))
                .isEmpty();
    }
}
