package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFoldersTest {

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void copy() {
        pack = new PackFixture(folder);
    }

    @Test
    void a_file_over_one_mebibyte() {
        pack.with("en/why-sleep.md", "x".repeat(PackFiles.MAX_BYTES + 1));

        assertRefused("en/why-sleep.md:1: the file is larger than 1 MiB: split the section or remove what is not text");
    }

    @Test
    void a_file_that_is_not_utf_8() throws IOException {
        Files.write(pack.file("es/closing.yaml"), "a: 1\nb: ¿qué?\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused("es/closing.yaml:2: the file is not UTF-8: save it with the encoding UTF-8");
    }

    @Test
    void a_zero_character_which_no_postgresql_text_can_hold() {
        pack.with("es/closing.yaml", "a: 1\nb: \0\n");

        assertRefused("es/closing.yaml:2: an invisible character (U+0000) stands here: remove it");
    }

    @Test
    void line_ends_and_byte_order_mark_of_another_system_make_no_other_version() {
        String digest = pack.pack().digest();
        String text = pack.pack().files().getOrDefault("module.yaml", "");

        pack.with("module.yaml", "\uFEFF" + text.replace("\n", "\r\n"));

        assertThat(pack.pack().digest()).isEqualTo(digest);
    }

    @Test
    void accents_that_stand_apart_make_no_other_version() {
        Pack before = pack.pack();
        String text = before.files().getOrDefault("es/why-sleep.md", "");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFD)).isFalse();

        pack.with("es/why-sleep.md", Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(pack.pack().files()).isEqualTo(before.files());
        assertThat(pack.pack().digest()).isEqualTo(before.digest());
    }

    @Test
    void any_change_of_a_text_or_a_name_changes_the_digest() throws IOException {
        String digest = pack.pack().digest();

        String changed = pack.change("en/closing.yaml", "pills", "pill").pack().digest();
        Files.move(pack.file("en/closing.yaml"), pack.file("en/closing2.yaml"));

        assertThat(pack.pack().digest()).isNotEqualTo(changed);
        assertThat(changed).isNotEqualTo(digest).hasSize(64);
    }

    @Test
    void photos_and_hidden_files_are_left_alone() throws IOException {
        String digest = pack.pack().digest();
        Files.createDirectory(pack.file(".git"));
        pack.with(".git/x.md", "x").with("en/picture.png", "x");

        assertThat(pack.pack().digest()).isEqualTo(digest);
    }

    @Test
    void reads_every_folder_of_a_folder() throws IOException {
        assertThat(PackFolders.readAll(folder)).extracting(Pack::name).containsExactly("good");
    }

    @Test
    void a_folder_that_is_not_there() {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> PackFolders.readAll(folder.resolve("gone")))
                .withMessageStartingWith("The property foreword.modules names '")
                .withMessageEndingWith("gone', which is not a folder");
    }

    private void assertRefused(String problem) {
        assertThat(pack.problems()).containsExactly(problem);
    }
}
