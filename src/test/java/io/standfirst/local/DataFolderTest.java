package io.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {
  @TempDir private Path folder;

  @Test
  void open_makesTheFolderAndItsRooms() throws IOException {
    try (DataFolder data = DataFolder.open(folder.resolve("new/one"))) {
      assertThat(data.objects()).isDirectory().isAbsolute();
      assertThat(data.tables()).isDirectory();
    }
  }

  @Test
  void heldByAnother_isRefusedUntilItIsClosed() throws IOException {
    try (DataFolder held = DataFolder.open(folder)) {
      assertThat(held.objects()).exists();
      assertThatThrownBy(() -> DataFolder.open(folder))
          .isInstanceOf(DataFolderException.class)
          .hasMessage("the data folder " + folder + " is in use by another server");
    }
    DataFolder.open(folder).close();
  }

  @Test
  void aFileInItsPlace_isRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(DataFolderException.class)
        .hasMessage("the data folder " + file + " cannot be written");
  }
}
