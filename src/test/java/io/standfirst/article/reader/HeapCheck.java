package io.standfirst.article.reader;

import io.standfirst.article.Limits;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.document.ArticleDocument;
import io.standfirst.engine.Standfirst;
import io.standfirst.summary.SummaryRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.Map;

/**
 * Reads large files of every format, and prints what each took. Run it with {@code -Xmx256m}: a
 * file that does not fit is told as {@code LIMIT_EXCEEDED: memory}. The heap that it prints is this
 * process's at its highest, garbage included.
 */
final class HeapCheck {
  private HeapCheck() {}

  public static void main(String[] arguments) throws IOException {
    Standfirst engine = new Standfirst(Limits.DEFAULT);
    for (Map.Entry<String, LargeFiles.Maker> file : LargeFiles.all().entrySet()) {
      if (arguments.length == 0 || file.getKey().contains(arguments[0])) {
        byte[] bytes = file.getValue().make();
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Upload upload = new Upload(bytes, Hints.ofName(file.getKey()));
        ArticleDocument document = engine.read("a", upload, SummaryRequest.DEFAULT);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
            Locale.ROOT,
            "%-18s %5.1f MB %6d ms, peak %3d MB, %s%n",
            file.getKey(),
            bytes.length / 1e6,
            millis,
            peak() >> 20,
            document.error() == null
                ? "READY, " + String.valueOf(document.text()).length() + " characters"
                : document.error().code() + ": " + document.error().message());
      }
    }
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
