package app.foreword.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The packs that come with the application, read the same from a folder of classes and from the packaged jar. */
final class ShippedPacks {

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    List<Pack> readAll() throws IOException {
        var packs = new ArrayList<Pack>();
        for (Resource module : resolver.getResources("classpath*:modules/*/" + Pack.MODULE_FILE)) {
            packs.add(read(module));
        }
        return packs;
    }

    private Pack read(Resource module) throws IOException {
        String address = module.getURL().toString();
        String folder = address.substring(0, address.length() - Pack.MODULE_FILE.length());
        var files = new PackFiles(lastName(folder));
        for (Resource file : resolver.getResources(folder + "**/*.*")) {
            String path = file.getURL().toString().substring(folder.length());
            if (PackFiles.belongs(path)) {
                try (InputStream content = file.getInputStream()) {
                    files.add(path, content);
                }
            }
        }
        return files.done();
    }

    private static String lastName(String folder) {
        String withoutSlash = folder.substring(0, folder.length() - 1);
        return withoutSlash.substring(withoutSlash.lastIndexOf('/') + 1);
    }
}
