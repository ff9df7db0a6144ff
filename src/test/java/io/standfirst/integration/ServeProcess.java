package io.standfirst.integration;

import io.standfirst.Program;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code standfirst serve} in a process of its own, as a user runs it. */
final class ServeProcess implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("http://localhost:(\\d+)");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path out;
  private final Path err;

  private ServeProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * @param streams the folder for what it prints
   * @param options of serve
   */
  static ServeProcess start(Path streams, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("serve"));
    arguments.addAll(List.of(options));
    Path out = Files.createTempFile(streams, "out", null);
    Path err = Files.createTempFile(streams, "err", null);
    Process process =
        new ProcessBuilder(Program.command(List.of(), arguments))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .redirectInput(new File("/dev/null"))
            .start();
    return new ServeProcess(process, out, err);
  }

  /** Waits until it says that it is ready. */
  ServeProcess awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!out().contains("Ctrl-C")) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("not ready: " + out() + err());
      }
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    return this;
  }

  /** Where it says that the API is. */
  URI api() throws IOException {
    return url("API");
  }

  /** Where it says that the S3 endpoint is. */
  URI s3() throws IOException {
    return url("S3 endpoint");
  }

  /** Ends it as Ctrl-C or a supervisor does. */
  void terminate() {
    process.destroy();
  }

  /** Ends it as a power cut does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Its exit status, as soon as it has ended. */
  int status() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running");
    }
    return process.exitValue();
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  @Override
  public void close() {
    kill();
  }

  private URI url(String what) throws IOException {
    String line =
        out()
            .lines()
            .filter(it -> it.contains(what) && it.contains("http"))
            .findFirst()
            .orElseThrow();
    Matcher url = URL.matcher(line);
    if (!url.find()) {
      throw new AssertionError("no address in: " + line);
    }
    return URI.create("http://127.0.0.1:" + url.group(1));
  }
}
