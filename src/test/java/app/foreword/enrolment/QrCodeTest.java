package app.foreword.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.testing.Camera;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 4;

    @Test
    @DisplayName("UC-02 R5: what a camera reads is the link")
    void readsBack() {
        String link = "https://learn.clinic.example/l/gM28nsqufWXIYg_akwR7ag";
        assertThat(read(QrCode.svg(link))).isEqualTo(link);
    }

    /** Paints the dark squares as a browser would, and reads the picture. */
    private static String read(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1)) * SCALE;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results().forEach(square -> {
            int left = Integer.parseInt(square.group(1)) * SCALE;
            int top = Integer.parseInt(square.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + SCALE, 0);
            }
        });
        return Camera.read(size, size, pixels);
    }
}
