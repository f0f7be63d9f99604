package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.foreword.testing.Databases;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

class PackPublisherTest {

    private static final int FILES = 10;

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @ParameterizedTest
    @EnumSource
    void stores_a_new_pack_with_all_its_files(Databases database) {
        var publishing = new Publishing(database);

        ModuleVersionId id = publishing.publisher.publish(pack.pack());

        StoredVersion stored = publishing.versions.find(id).orElseThrow();
        assertThat(stored)
                .isEqualTo(new StoredVersion(
                        id, new ModuleId("good-sleep"), "1.0.0", pack.pack().digest(), Publishing.NOW));
        assertThat(publishing.versions.pack(stored).files())
                .isEqualTo(pack.pack().files());
    }

    @ParameterizedTest
    @EnumSource
    void leaves_the_same_pack_as_it_is(Databases database) {
        var publishing = new Publishing(database);

        ModuleVersionId first = publishing.publisher.publish(pack.pack());
        ModuleVersionId second = publishing.publisher.publish(pack.pack());

        assertThat(second).isEqualTo(first);
        assertThat(publishing.rows("module_version")).isEqualTo(1);
        assertThat(publishing.rows("module_file")).isEqualTo(FILES);
    }

    /** As the version before stored it: that knew no drawings, and let characters stand that nobody sees. */
    @ParameterizedTest
    @EnumSource
    void leaves_a_pack_that_was_published_before_a_rule_came(Databases database) {
        var publishing = new Publishing(database);
        var files = new TreeMap<>(
                pack.change("en/why-sleep.md", "sleep", "sle\u00ADep").pack().files());
        files.keySet().removeIf(path -> path.endsWith(".svg") || path.equals(Pack.FINGERPRINT_FILE));
        ModuleVersionId before =
                publishing.versions.add(new ModuleId("good-sleep"), "1.0.0", new Pack("good", files), Publishing.NOW);

        pack.with("en/stray.svg", "not a drawing \u00AD");

        assertThat(publishing.publisher.publish(pack.pack())).isEqualTo(before);
        assertThat(publishing.rows("module_version")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_new_pack_with_a_character_that_nobody_sees(Databases database) {
        var publishing = new Publishing(database);
        pack.change("en/why-sleep.md", "sleep", "sle\u00ADep");

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> publishing.publisher.publish(pack.pack()))
                .withMessageContaining("an invisible character (U+00AD) stands here");
        assertThat(publishing.rows("module_version")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void refuses_other_words_under_a_published_version(Databases database) {
        var publishing = new Publishing(database);
        ModuleVersionId id = publishing.publisher.publish(pack.pack());
        Pack published = pack.pack();
        pack.change("en/closing.yaml", "pills", "tablets").change("es/why-sleep.md", "cuerpo", "alma");

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> publishing.publisher.publish(pack.pack()))
                .withMessage("module good-sleep 1.0.0 was published on 2026-05-04T09:30:00Z and has changed since"
                        + " (files: en/closing.yaml, es/why-sleep.md)."
                        + " A published version never changes: raise `version` in module.yaml.");

        assertThat(publishing.rows("module_version")).isEqualTo(1);
        StoredVersion stored = publishing.versions.find(id).orElseThrow();
        assertThat(publishing.versions.pack(stored).files()).isEqualTo(published.files());
    }

    @ParameterizedTest
    @EnumSource
    void puts_a_new_version_beside_the_old(Databases database) {
        var publishing = new Publishing(database);
        ModuleVersionId old = publishing.publisher.publish(pack.pack());

        ModuleVersionId raised = publishing.publisher.publish(
                pack.change("module.yaml", "1.0.0", "1.0.1").pack());

        assertThat(raised).isNotEqualTo(old);
        assertThat(publishing.rows("module_version")).isEqualTo(2);
        assertThat(publishing.rows("module_file")).isEqualTo(2 * FILES);
    }

    @ParameterizedTest
    @EnumSource
    void stores_nothing_of_a_faulty_pack(Databases database) {
        var publishing = new Publishing(database);
        pack.change("en/why-sleep.md", "- It sorts feelings.\n", "");

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> publishing.publisher.publish(pack.pack()))
                .withMessage("The module pack 'good' cannot be published:\n"
                        + "  en/why-sleep.md:12: '## Remember' has 2 list lines: write exactly three");

        assertThat(publishing.rows("module_version")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void stores_nothing_when_the_database_fails_half_way(Databases database) {
        var publishing = new Publishing(database);
        publishing
                .jdbc
                .sql("alter table module_file add constraint no_spanish check (path not like 'es/why%')")
                .update();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> publishing.publisher.publish(pack.pack()));

        assertThat(publishing.rows("module_version")).isZero();
        assertThat(publishing.rows("module_file")).isZero();
    }
}
