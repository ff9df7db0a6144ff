package io.standfirst.article.reader;

import io.standfirst.CpuTime;
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
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads large files of every format, and prints what each took. Run it with {@code -Xmx256m}: a
 * file that does not fit is told as {@code LIMIT_EXCEEDED: memory}. The heap that it prints is this
 * process's at its highest, garbage included; what a file costs in a process of its own is told as
 * that process's time, and its heap has the limit {@link io.standfirst.article.Limit#CHILD_HEAP}.
 */
final class HeapCheck {
  private HeapCheck() {}

  public static void main(String[] arguments) throws IOException {
    Standfirst engine = new Standfirst(Limits.DEFAULT);
    ChildTimes children = new ChildTimes();
    System.out.println("file                   MB  wall s   CPU s  child CPU s  peak MB  answer");
    for (Map.Entry<String, LargeFiles.Maker> file : LargeFiles.all().entrySet()) {
      if (arguments.length == 0 || file.getKey().contains(arguments[0])) {
        byte[] bytes = file.getValue().make();
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long cpu = CpuTime.ofProcess();
        double before = children.seconds();
        Upload upload = new Upload(bytes, Hints.ofName(file.getKey()));
        ArticleDocument document = engine.read("a", upload, SummaryRequest.DEFAULT);
        System.out.printf(
            Locale.ROOT,
            "%-18s %6.1f %7.1f %7.1f %12.1f %8d  %s%n",
            file.getKey(),
            bytes.length / 1e6,
            (System.nanoTime() - start) / 1e9,
            (CpuTime.ofProcess() - cpu) / 1e9,
            children.seconds() - before,
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

  /** The CPU time of processes that end: looked at while they run, 20 times a second. */
  private static final class ChildTimes {
    private final Map<Long, Duration> times = new ConcurrentHashMap<>();

    ChildTimes() {
      Thread.ofPlatform().daemon().start(this::watch);
    }

    double seconds() {
      return times.values().stream().mapToLong(Duration::toMillis).sum() / 1e3;
    }

    private void watch() {
      while (true) {
        ProcessHandle.current()
            .children()
            .forEach(it -> it.info().totalCpuDuration().ifPresent(time -> put(it.pid(), time)));
        LockSupport.parkNanos(50_000_000);
      }
    }

    private void put(long pid, Duration time) {
      times.merge(pid, time, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
  }
}
