package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleIdsCheckTest {

    @TempDir
    Path folder;

    @Test
    void a_section_and_a_concept_written_twice() {
        var pack = new PackFixture(folder);
        String module = pack.pack().files().getOrDefault("module.yaml", "");
        String section = module.substring(module.indexOf("  - id: why-sleep"));
        pack.with("module.yaml", module + section);

        assertThat(pack.problems())
                .contains(
                        "module.yaml:31: the section id 'why-sleep' is used twice: rename one of them",
                        "module.yaml:35: the concept id 'rest' is used twice: rename one of them");
    }
}
