package app.foreword.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/** What the camera of a phone reads off a picture. */
public final class Camera {

    private Camera() {}

    public static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return read(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    public static String read(int width, int height, int[] pixels) {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException nothing) {
            throw new AssertionError("There is no code that a camera could read", nothing);
        }
    }
}
