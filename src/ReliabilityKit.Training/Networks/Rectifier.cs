using System.Runtime.Intrinsics;

namespace ReliabilityKit.Training.Networks;

/// <summary>The way back through the rectifier of the network.</summary>
internal static unsafe class Rectifier
{
    /// <summary>Multiplies slopes with the rectifier's own slope: 1 where its output is positive, else a tenth.</summary>
    public static void Return(float* output, float* slopes, int count)
    {
        for (int i = 0; i < count; i += Vector512<float>.Count)
        {
            Vector512<float> positive = Vector512.GreaterThan(Vector512.Load(output + i), Vector512<float>.Zero);
            Vector512<float> factor = Vector512.ConditionalSelect(positive, Vector512<float>.One, Vector512.Create(0.1f));
            (Vector512.Load(slopes + i) * factor).Store(slopes + i);
        }
    }
}
