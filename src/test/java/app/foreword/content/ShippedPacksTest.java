package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {

    @Test
    void all_shipped_packs_can_be_published() throws IOException {
        List<Pack> packs = new ShippedPacks().readAll();

        assertThat(packs).extracting(Pack::name).contains("ketamine-science");
        assertThat(packs)
                .allSatisfy(pack -> assertThat(
                                PackExaminer.examine(pack, Publishing.NO_GUARD).findings())
                        .isEmpty());
    }
}
