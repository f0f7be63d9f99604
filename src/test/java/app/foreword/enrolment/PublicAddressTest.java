package app.foreword.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://learn.clinic.example/, https://learn.clinic.example",
        "http://10.0.0.7:8080, http://10.0.0.7:8080",
        "https://clinic.example/learn, https://clinic.example/learn",
        "'  https://clinic.example ', https://clinic.example"
    })
    void isWhatWasSet(String set, String root) {
        assertThat(address(set).of("start")).isEqualTo(root + "/start");
        assertThat(address(set).worksOnThisMachineOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void thisMachineOnly(String set) {
        assertThat(address(set).worksOnThisMachineOnly()).isTrue();
    }

    @Test
    void withoutASettingThePortThatWasOpened() {
        var environment = new MockEnvironment();
        var address = new PublicAddress(environment);
        environment.setProperty("local.server.port", "8765");
        assertThat(address.root()).isEqualTo("http://localhost:8765");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn.clinic.example",
                "clinic.example:8080",
                "/learn",
                "ftp://clinic.example",
                "https://",
                "https:///learn",
                "https://a b",
                "https://clinic.example?x",
                "https://clinic.example/#x"
            })
    void whatNoBrowserOpensIsRefused(String set) {
        assertThatThrownBy(() -> address(set))
                .isInstanceOf(InvalidAddress.class)
                .hasMessageContaining("FOREWORD_ADDRESS is '" + set + "'");
    }

    @Test
    void theRefusalIsASentence() {
        var failure = new BeanCreationException("publicAddress", "not made", new InvalidAddress("clinic", null));
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, e) -> {}))
                .filteredOn(AddressFailureAnalyzer.class::isInstance)
                .singleElement()
                .satisfies(analyzer -> assertThat(analyzer.analyze(failure))
                        .extracting("description")
                        .asString()
                        .startsWith("FOREWORD_ADDRESS is 'clinic'"));
    }

    private static PublicAddress address(String set) {
        return new PublicAddress(new MockEnvironment().withProperty("foreword.address", set));
    }
}
