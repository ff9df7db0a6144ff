package io.standfirst;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time, in nanoseconds: what benchmarks count, since it is less noisy than the clock. */
public final class CpuTime {
  private CpuTime() {}

  /** Of the calling thread. */
  public static long ofThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Of all threads of the process, compiler and collector too. */
  public static long ofProcess() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
