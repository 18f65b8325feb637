"""柜台: what stands in the middle of the window while somebody is being served."""
