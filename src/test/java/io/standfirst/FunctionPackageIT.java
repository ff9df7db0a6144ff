package io.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the build puts into the function's package, and what never gets there. */
final class FunctionPackageIT {
  private static final long LIMIT = 50L << 20; // direct upload to AWS Lambda

  private final Path zip = Path.of(System.getProperty("function.package"));

  @Test
  void package_isSmallEnoughToUpload() throws IOException {
    assertThat(Files.size(zip)).isLessThan(LIMIT);
  }

  @Test
  void package_holdsOurCodeAndTheParsers() throws IOException {
    assertThat(entries())
        .anyMatch(name -> name.matches("lib/standfirst-function\\.jar"))
        .anyMatch(name -> name.startsWith("lib/tika-parser-pdf-module-"))
        .anyMatch(name -> name.startsWith("lib/poi-ooxml-lite-"))
        .anyMatch(name -> name.startsWith("lib/jsoup-"));
  }

  @Test
  void package_holdsNothingThatOnlyServeNeeds() throws IOException {
    assertThat(entries())
        .noneMatch(
            name ->
                name.matches(
                    "lib/(s3proxy|DynamoDBLocal|picocli|jetty|guava|netty|sqlite4java|jackcess|java-libpst|poi-ooxml-full|junit).*"));
  }

  @Test
  void ourJar_leavesOutTheCommandLineAndTheLocalStack() throws IOException {
    Path jar = Files.createTempFile("function", ".jar");
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry ours =
          file.stream()
              .filter(entry -> entry.getName().matches("lib/standfirst-function\\.jar"))
              .findFirst()
              .orElseThrow();
      Files.write(jar, file.getInputStream(ours).readAllBytes());
    }
    try (ZipFile file = new ZipFile(jar.toFile())) {
      assertThat(file.stream().map(ZipEntry::getName))
          .contains("io/standfirst/engine/Standfirst.class")
          .noneMatch(name -> name.matches("(io/standfirst/(cli|local)|demo)/.+"));
    } finally {
      Files.delete(jar);
    }
  }

  private List<String> entries() throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }
}
